import { linesOf } from '../../story/geometry.ts'
import { lngLat } from '../../story/lngLat.ts'
import { lookUp } from '../../story/lookUp.ts'
import type { Place, Story } from '../../story/story.ts'
import {
  type Camera,
  constrainedCamera,
  type Extent,
  fitCamera,
  type Padding,
  type Size,
} from '../projection/camera.ts'
import { extentOfPoints } from '../projection/extentOfPoints.ts'
import { clearOfControls, isUnderControls } from './controlsRoom.ts'
import type { FarLabel } from './farLabel.ts'
import { farPlaces, outOfViewBelow } from './farPlaces.ts'

/**
 * The camera of a story’s first view in a frame: all places of its theatre, with room for their names and, above and
 * below, for the buttons of the places that are farther off.
 */
export function firstCamera(story: Story, size: Size, farLabel: FarLabel): Camera {
  const { extent, padding } = firstFit(story, size, farLabel)
  return constrainedCamera(fitCamera(extent, size, padding), size)
}

type Fit = { readonly extent: Extent; readonly padding: Padding }

/** Kept by story, labels and size: every place asks, and the answer looks at all of them. */
const fits = new WeakMap<FarLabel, WeakMap<Story, Map<string, Fit>>>()

/** What the first view fits into the frame, and what it keeps free inside the frame’s edges. */
export function firstFit(story: Story, size: Size, farLabel: FarLabel): Fit {
  const ofLabels = fits.get(farLabel) ?? new WeakMap<Story, Map<string, Fit>>()
  fits.set(farLabel, ofLabels)
  const known = ofLabels.get(story) ?? new Map<string, Fit>()
  ofLabels.set(story, known)
  const key = `${size.width} ${size.height}`
  const fit = known.get(key) ?? fitOf(story, size, farLabel)
  known.set(key, fit)
  return fit
}

function fitOf(story: Story, size: Size, farLabel: FarLabel): Fit {
  const places = story.fit.flatMap((id) => lookUp(story.places, id) ?? [])
  const extent = extentOf(story, places)
  const bare = paddingFor(size)
  const view = { camera: fitCamera(extent, size, bare), size }
  // Whether the controls cover a place is not known before the map has room for these buttons.
  const boxes = farPlaces(story, view, view, farLabel, () => false).map(({ box }) => box)
  const top = Math.max(0, ...boxes.filter((box) => box.top < size.height / 2).map((box) => box.bottom))
  const bottom = Math.max(0, ...boxes.filter((box) => box.top >= size.height / 2).map((box) => size.height - box.top))
  const besideFar = {
    ...bare,
    top: Math.max(bare.top, top + nameRoom(size)),
    bottom: Math.max(bare.bottom, bottom + nameRoom(size)),
  }
  const camera = constrainedCamera(fitCamera(extent, size, besideFar), size)
  const isCovered = places.some(({ point }) => isUnderControls(point, { camera, size }))
  return { extent, padding: isCovered ? clearOfControls(besideFar, size) : besideFar }
}

/** How near the map goes on its own. */
export const closest = 9

/** What a marker at the edge of the theatre and its name need, in CSS pixels. */
const nameRoom = ({ width }: Size) => (width < 480 ? 20 : 32)

/** What a view keeps free inside the frame’s edges. */
export function paddingFor(size: Size): Padding {
  const beside = Math.min(64, size.width / 14)
  const above = Math.min(40, size.height / 8)
  return { top: above, right: beside, bottom: Math.max(above, outOfViewBelow(size) + 1), left: beside }
}

/** Kept: an outline may have tens of thousands of positions, and the still map is baked for hundreds of frames. */
const extents = new WeakMap<Story | Place, Extent>()

/** The extent of places, kept; `whole` is what they are all of. */
export function extentOf(whole: Story | Place, places: readonly Place[]): Extent {
  const positions = () => places.flatMap(({ geometry }) => linesOf(geometry).flat().map(lngLat))
  const extent = extents.get(whole) ?? extentOfPoints(positions())
  extents.set(whole, extent)
  return extent
}
