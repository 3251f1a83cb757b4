import type { Camera, Size } from '../../map/projection/camera.ts'
import { worldX, worldY } from '../../map/projection/mercator.ts'
import { farLabel } from '../../map/scene/farLabel.ts'
import { firstCamera } from '../../map/scene/firstView.ts'
import { placeCamera } from '../../map/scene/placeCamera.ts'
import type { Place, Story } from '../../story/story.ts'
import { pageEnglish } from '../../wording/pageEnglish.ts'
import { type UnitBox, unitsPerWorld } from '../tiles/tileFeatures.ts'
import { stillFrames as frames } from './stillFrames.ts'
import { boxArea, boxUnion, boxWidth } from './unitBoxes.ts'

/** Any language will do: far places’ buttons need the same number of rows in all. */
const labels = farLabel(pageEnglish)

/** The highest zoom of the first view in any frame. */
export function firstZoom(story: Story): number {
  return Math.max(...frames.map((frame) => firstCamera(story, frame, labels).zoom))
}

/** The extent of the first views in all frames, and of the views of places that are closer than those. */
export function theatreBox(story: Story): UnitBox {
  return boxUnion(
    frames.flatMap((frame) => {
      const first = firstCamera(story, frame, labels)
      const near = story.places
        .map((place) => placeCamera(story, place, frame, labels))
        .filter(({ zoom }) => zoom >= first.zoom)
      return [first, ...near].map((camera) => viewBox(camera, frame))
    }),
  )
}

/** The widest and the closest view of a chosen place in all frames, and the highest zoom. */
export type PlaceViews = { readonly widest: UnitBox; readonly closest: UnitBox; readonly zoom: number }

/** The views of a place in all frames. */
export function placeViews(story: Story, place: Place): PlaceViews {
  const cameras = frames.map((frame) => placeCamera(story, place, frame, labels))
  const boxes = cameras.flatMap((camera, index) => {
    const frame = frames[index]
    return frame === undefined ? [] : [viewBox(camera, frame)]
  })
  return {
    widest: boxUnion(boxes),
    closest: boxes.reduce((one, other) => (boxWidth(other) < boxWidth(one) ? other : one)),
    zoom: Math.max(...cameras.map(({ zoom }) => zoom)),
  }
}

/** Joins views that share most of their extent: their ground is smaller together. */
export function mergeViews(views: readonly PlaceViews[]): readonly PlaceViews[] {
  const whole: PlaceViews[] = []
  for (const view of views) {
    const index = whole.findIndex(
      ({ widest }) => boxArea(boxUnion([widest, view.widest])) <= boxArea(widest) + boxArea(view.widest),
    )
    const other = whole[index]
    if (other === undefined) whole.push(view)
    else
      whole[index] = {
        ...other,
        widest: boxUnion([other.widest, view.widest]),
        zoom: Math.min(other.zoom, view.zoom),
      }
  }
  return whole
}

function viewBox({ center: [longitude, latitude], zoom }: Camera, { width, height }: Size): UnitBox {
  const perPixel = unitsPerWorld / (512 * 2 ** zoom)
  const [x, y] = [worldX(longitude) * unitsPerWorld, worldY(latitude) * unitsPerWorld]
  const [halfWidth, halfHeight] = [(width / 2) * perPixel, (height / 2) * perPixel]
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight]
}
