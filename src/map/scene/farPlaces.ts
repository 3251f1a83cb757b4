import { lookUp } from '../../story/lookUp.ts'
import type { LngLat, Place, Story } from '../../story/story.ts'
import type { View } from '../projection/camera.ts'
import { project, type Size } from '../projection/camera.ts'
import { distanceAndBearing } from '../projection/distanceAndBearing.ts'
import { controlsRowHeight, controlsWidth, creditHeight, isUnderControls } from './controlsRoom.ts'
import { type EdgePlace, edgeRows, isNorth } from './edgeRows.ts'
import type { FarLabel } from './farLabel.ts'

/** A place out of view as a button at the map’s edge. */
export type FarPlace = EdgePlace & {
  readonly place: Place
  /** What the button says: the name and how far it is, and what of it follows the name. */
  readonly label: string
  readonly away: string
  /**
   * From where: the first place of the theatre or, where that is a button itself, the place that is in view, if any; and
   * in which direction from there, in degrees clockwise from north.
   */
  readonly measured: { readonly from: Place; readonly bearing: number } | undefined
}

/** Nearer to the frame’s edge than this a place counts as out of view, in CSS pixels. */
const margin = 12

/** What of its width a button can do without. */
const slack = 8

/**
 * Buttons for the places that the first view does not show, while they are out of view; from far away for the first
 * place of the theatre too, as the way back. What the controls cover is not shown. Where one is too wide to stand beside the controls, all stand above.
 */
export function farPlaces(
  story: Story,
  view: View,
  first: View,
  farLabel: FarLabel,
  isCovered: (point: LngLat, view: View) => boolean = isUnderControls,
): readonly FarPlace[] {
  const origin = lookUp(story.places, story.fit[0])
  if (origin === undefined) return []
  const isShown = (point: LngLat, seen: View) => isInView(point, seen) && !isCovered(point, seen)
  const theatreIsFar = story.fit.every((id) => !isInView(lookUp(story.places, id)?.point ?? origin.point, view))
  const whole = view.size.width - 16
  const room = whole - controlsWidth(view.size)
  const outOfView = story.places
    .filter((place) => !isShown(place.point, first) || (place === origin && theatreIsFar))
    .filter(({ point }) => !isShown(point, view))
  // No button measures from the place that it leads to.
  const from = outOfView.includes(origin) ? nearestInView(story, view) : origin
  const requests = outOfView.map((place) => {
    const measured = from && { from, ...distanceAndBearing(from.point, place.point) }
    const { bearing } = distanceAndBearing(view.camera.center, place.point)
    const { width, ...label } = farLabel(place, measured?.kilometres)
    const most = isNorth(bearing) || width > room + slack ? whole : room
    return { ...label, id: place.id, bearing, width: Math.min(width, most), place, measured }
  })
  const isTooWide = requests.some(({ bearing, width }) => !isNorth(bearing) && width > room)
  const taken = isTooWide
    ? { below: creditHeight(view.size) + controlsRowHeight, beside: 0 }
    : { below: creditHeight(view.size), beside: controlsWidth(view.size) }
  return edgeRows(requests, view.size, taken).flatMap((edge) => {
    const request = lookUp(requests, edge.id)
    return request === undefined ? [] : [{ ...request, ...edge }]
  })
}

/** The place in view that is nearest to its middle. */
function nearestInView(story: Story, view: View): Place | undefined {
  const { width, height } = view.size
  const off = ({ point }: Place) => {
    const [x, y] = project(view.camera, view.size, point)
    return Math.hypot(x - width / 2, y - height / 2)
  }
  return story.places.filter(({ point }) => isInView(point, view)).sort((a, b) => off(a) - off(b))[0]
}

/** How near the frame’s bottom a place counts as out of view, in CSS pixels. */
export const outOfViewBelow = (size: Size): number => margin + creditHeight(size)

/** Whether a point is in a view, not at its very edge nor below the scale bar and the attribution. */
export function isInView(point: LngLat, { camera, size }: View): boolean {
  const [x, y] = project(camera, size, point)
  return x >= margin && y >= margin && x <= size.width - margin && y <= size.height - outOfViewBelow(size)
}
