import { shapeOf } from '../../story/geometry.ts'
import { eventsAt, statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { LngLat, Place, Story } from '../../story/story.ts'
import {
  type Camera,
  constrainedCamera,
  fitCamera,
  type Padding,
  project,
  type Size,
  unproject,
  type View,
} from '../projection/camera.ts'
import { extentOfPoints } from '../projection/extentOfPoints.ts'
import type { FarLabel } from './farLabel.ts'
import { isInView } from './farPlaces.ts'
import { closest, extentOf, firstCamera, firstFit, paddingFor } from './firstView.ts'

/**
 * The camera on a chosen place: a line or an area whole, a far point from farther off. On a point of the theatre it is
 * as near as sets the point apart from the next one while the places that are named together with it stay in view; the
 * point is as near the middle as they let it.
 */
export function placeCamera(story: Story, place: Place, size: Size, farLabel: FarLabel): Camera {
  if (shapeOf(place.geometry) !== 'Point') {
    const camera = fitCamera(extentOf(place, [place]), size, paddingFor(size), closest)
    return constrainedCamera(camera, size)
  }
  const first = { camera: firstCamera(story, size, farLabel), size }
  const { zoom } = first.camera
  const isFar = !story.fit.includes(place.id) && !isInView(place.point, first)
  if (isFar) return constrainedCamera({ center: place.point, zoom: Math.max(0, zoom - 2) }, size)
  const from = { camera: { center: place.point, zoom }, size }
  const neighbours = story.places
    .filter((other) => other !== place && shapeOf(other.geometry) === 'Point' && isInView(other.point, first))
    .map(({ id, point }) => ({ id, point, distance: distanceFromMiddle(point, from) }))
    .sort((a, b) => a.distance - b.distance)
  const next = neighbours.find(({ distance }) => distance > 1)?.distance ?? roomForPlace
  const points = [place, ...companyOf(story, place, neighbours)].map(({ point }) => point)
  const { padding } = firstFit(story, size, farLabel)
  const whole = fitCamera(extentOfPoints(points), size, padding, zoom + nearer)
  const camera = {
    center: whole.center,
    zoom: Math.max(zoom, Math.min(whole.zoom, zoom + Math.log2(roomForPlace / next))),
  }
  return constrainedCamera(movedTowards(place.point, points, { camera, size }, padding), size)
}

/** The least distance at which a chosen place stands apart from the next one, in CSS pixels. */
const roomForPlace = 110

/** The most zooms that a chosen place is nearer than the first view. */
const nearer = 1.25

type Spot = Pick<Place, 'id' | 'point'>

/** The neighbours that are named together with a place; where there are none, the two next to it. */
function companyOf(story: Story, place: Place, neighbours: readonly Spot[]): readonly Spot[] {
  const named = new Set([
    ...statementsAbout(story, place.id).flatMap(({ about }) => about),
    ...eventsAt(story, place.id).flatMap(({ places }) => places),
  ])
  const company = neighbours.filter(({ id }) => named.has(id))
  return company.length > 0 ? company : neighbours.slice(0, 2)
}

function distanceFromMiddle(point: LngLat, { camera, size }: View): number {
  const [x, y] = project(camera, size, point)
  return Math.hypot(x - size.width / 2, y - size.height / 2)
}

/** The camera moved towards a point as far as all `points` stay within the padding. */
function movedTowards(point: LngLat, points: readonly LngLat[], { camera, size }: View, padding: Padding): Camera {
  const inFrame = points.map((each) => project(camera, size, each))
  const [toX, toY] = project(camera, size, point)
  const xs = inFrame.map(([x]) => x)
  const ys = inFrame.map(([, y]) => y)
  const x = within(toX - size.width / 2, Math.max(...xs) - (size.width - padding.right), Math.min(...xs) - padding.left)
  const y = within(
    toY - size.height / 2,
    Math.max(...ys) - (size.height - padding.bottom),
    Math.min(...ys) - padding.top,
  )
  return { ...camera, center: unproject(camera, size, [size.width / 2 + x, size.height / 2 + y]) }
}

/** A step between two bounds; a bound on the other side of 0 allows none. */
function within(step: number, least: number, most: number): number {
  return Math.max(Math.min(0, least), Math.min(Math.max(0, most), step))
}
