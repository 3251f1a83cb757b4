import { shapeOf } from '../../story/geometry.ts'
import type { Place } from '../../story/story.ts'
import { type FramePoint, project, type View } from '../projection/camera.ts'
import { distanceAndBearing } from '../projection/distanceAndBearing.ts'

/** Points nearer to each other than this are at one spot, in kilometres. */
const oneSpot = 0.1

/** Half the distance between the middles of markers at one spot, in CSS pixels. */
const halfApart = 10

const noShift: FramePoint = [0, 0]

const cache = new WeakMap<readonly Place[], ReadonlyMap<string, FramePoint>>()

/**
 * How far the marker of one of these places stands from its point, in CSS pixels: places at one spot stand around it, so
 * that each can be chosen.
 */
export function spotShift(places: readonly Place[], { id }: Place): FramePoint {
  const shifts = cache.get(places) ?? shiftsOf(places)
  cache.set(places, shifts)
  return shifts.get(id) ?? noShift
}

/** Where the marker of one of these places stands in a view. */
export function markerPosition(places: readonly Place[], place: Place, { camera, size }: View): FramePoint {
  const [x, y] = project(camera, size, place.point)
  const [right, down] = spotShift(places, place)
  return [x + right, y + down]
}

function shiftsOf(places: readonly Place[]): ReadonlyMap<string, FramePoint> {
  const shifts = new Map<string, FramePoint>()
  const points = places.filter(({ geometry }) => shapeOf(geometry) === 'Point')
  for (const place of points) {
    if (shifts.has(place.id)) continue
    const spot = points.filter(({ id, point }) => !shifts.has(id) && isAtSpot(point, place.point))
    if (spot.length === 1) continue
    const radius = halfApart / Math.sin(Math.PI / spot.length)
    for (const [index, { id }] of spot.entries()) {
      const turn = (2 * Math.PI * index) / spot.length
      shifts.set(id, [-radius * Math.cos(turn), -radius * Math.sin(turn)])
    }
  }
  return shifts
}

function isAtSpot(point: Place['point'], spot: Place['point']): boolean {
  return Math.abs(point[1] - spot[1]) < 0.01 && distanceAndBearing(point, spot).kilometres < oneSpot
}
