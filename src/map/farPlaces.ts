import { lookUp } from '../story/lookUp.ts'
import type { LngLat, Place, Story } from '../story/story.ts'
import { project, type Size } from './camera.ts'
import { distanceAndBearing } from './distanceAndBearing.ts'
import { type EdgePlace, edgeRows, isNorth } from './edgeRows.ts'
import type { View } from './mapScene.ts'

/** A place out of view as a button at the map’s edge. */
export type FarPlace = EdgePlace & {
  readonly place: Place
  /** What the button says: the name and how far it is. */
  readonly label: string
  /** From where: the first place of the theatre or, far from that, the place that is in view. */
  readonly from: Place
  /** From there, in degrees clockwise from north. */
  readonly bearingFrom: number
}

/** How distances are written, in the reader’s language; kilometres. */
export type Distance = (kilometres: number) => string

/** Nearer to the frame’s edge than this a place counts as out of view, in CSS pixels. */
const margin = 12

/** What the scale bar and the attribution, in a narrow frame on two lines, take at its bottom, in CSS pixels. */
const below = ({ width }: Size) => (width < 400 ? 48 : 24)

/** What the controls take at the right end of the bottom edge: a row of three buttons, or in a wide frame one column. */
const beside = ({ width }: Size) => (width < 640 ? 150 : 62)

/** A button’s width in CSS pixels: its arrow, its padding, and a little more than a letter of the label size takes. */
const widthOf = (label: string) => Math.ceil(38 + label.length * 6.3)

/**
 * Buttons for the places that the first view does not show, while they are out of view; from far away for the
 * first place of the theatre too, as the way back.
 */
export function farPlaces(story: Story, view: View, first: View, distance: Distance): readonly FarPlace[] {
  const origin = lookUp(story.places, story.fit[0])
  if (origin === undefined) return []
  const theatreIsFar = story.fit.every(
    (id) => !isInView(lookUp(story.places, id)?.point ?? origin.point, view),
  )
  const from = (theatreIsFar && nearestInView(story, view)) || origin
  const requests = story.places
    .filter((place) => !isInView(place.point, first) || (place === origin && theatreIsFar))
    .filter(({ point }) => !isInView(point, view))
    .map((place) => {
      const { kilometres, bearing: bearingFrom } = distanceAndBearing(from.point, place.point)
      const { bearing } = distanceAndBearing(view.camera.center, place.point)
      const label = `${place.name}, ${distance(kilometres)}`
      const room = view.size.width - 16 - (isNorth(bearing) ? 0 : beside(view.size))
      const width = Math.min(widthOf(label), room)
      return { id: place.id, bearing, width, place, label, from, bearingFrom }
    })
  return edgeRows(requests, view.size, { below: below(view.size), beside: beside(view.size) }).flatMap(
    (edge) => {
      const request = lookUp(requests, edge.id)
      return request === undefined ? [] : [{ ...request, ...edge }]
    },
  )
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
