import * as layout from '../../page/layout.ts'
import { lookUp } from '../../story/lookUp.ts'
import type { LngLat, Place, Story } from '../../story/story.ts'
import type { View } from '../projection/camera.ts'
import { project, type Size } from '../projection/camera.ts'
import { distanceAndBearing } from '../projection/distanceAndBearing.ts'
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

/** What the scale bar and the attribution, in a narrow frame on two lines, take at its bottom, in CSS pixels. */
const below = ({ width }: Size) => (width < layout.narrowMap ? 48 : 24)

/** A row of four controls and their borders, and a little space. */
const controlsRow = (button: number) => 4 * button + 6

/**
 * The width that the controls take at the right end of the bottom edge, in CSS pixels: as large as they are under a
 * finger, in a row, or in a wide frame in a column.
 */
function beside({ width }: Size): number {
  if (width < layout.touchMap) return controlsRow(layout.controlSize)
  return width < layout.mediumPage
    ? controlsRow(layout.controlTouch)
    : layout.controlTouch + 2 + 2 * layout.controlsInset
}

/** The height of that row, under a finger too. */
const rowHeight = layout.controlTouch + 2

/** What of its width a button can do without. */
const slack = 8

/**
 * Buttons for the places that the first view does not show, while they are out of view; from far away for the first
 * place of the theatre too, as the way back. Where one is too wide to stand beside the controls, all stand above.
 */
export function farPlaces(story: Story, view: View, first: View, farLabel: FarLabel): readonly FarPlace[] {
  const origin = lookUp(story.places, story.fit[0])
  if (origin === undefined) return []
  const theatreIsFar = story.fit.every((id) => !isInView(lookUp(story.places, id)?.point ?? origin.point, view))
  const whole = view.size.width - 16
  const room = whole - beside(view.size)
  const outOfView = story.places
    .filter((place) => !isInView(place.point, first) || (place === origin && theatreIsFar))
    .filter(({ point }) => !isInView(point, view))
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
    ? { below: below(view.size) + rowHeight, beside: 0 }
    : { below: below(view.size), beside: beside(view.size) }
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

/** Whether a point is in a view, not at its very edge nor below the scale bar and the attribution. */
export function isInView(point: LngLat, { camera, size }: View): boolean {
  const [x, y] = project(camera, size, point)
  return x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin - below(size)
}
