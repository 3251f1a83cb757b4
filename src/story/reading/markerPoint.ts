import { bboxClip, polygon as polygonFeature } from '@turf/turf'
import type { Position } from 'geojson'
import { unwrapLine, wrapLongitude } from '../lngLat.ts'
import type { LngLat, PlaceGeometry } from '../story.ts'
import { deepestPoint } from './deepestPoint.ts'

/** West, south, east, north in degrees; beyond 180° east or west where they cross the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** So many distances may be measured to find where the marker of one area stands. */
export const mostEffort = 20_000_000

/** Of so many other markers an area’s keeps clear. */
const mostKept = 150

/**
 * The position of a place’s marker: the point itself (of several the innermost), the midpoint of a line along its length
 * (of several the longest), or the pole of inaccessibility of an area’s part in the story’s theatre (of the whole area if
 * no part is there), as far from `others`, the markers in it, as from its edges. Lines and rings may cross the
 * antimeridian; they take the shorter way from position to position. `effort` is that of `deepestPoint`.
 */
export function markerPoint(
  geometry: PlaceGeometry,
  theatre: Bounds,
  others: readonly LngLat[] = [],
  effort = mostEffort,
): LngLat {
  switch (geometry.type) {
    case 'Point':
      return wrapped(geometry.coordinates)
    case 'MultiPoint':
      return wrapped(innermost(unwrapLine(geometry.coordinates)))
    case 'LineString':
      return wrapped(midpoint(unwrapLine(geometry.coordinates)))
    case 'MultiLineString':
      return wrapped(midpoint(longest(geometry.coordinates.map((line) => unwrapLine(line)))))
    case 'Polygon':
      return wrapped(pointIn([geometry.coordinates], theatre, others, effort))
    case 'MultiPolygon':
      return wrapped(pointIn(geometry.coordinates, theatre, others, effort))
  }
}

function pointIn(
  polygons: readonly Position[][][],
  theatre: Bounds,
  others: readonly LngLat[],
  effort: number,
): Position {
  const [west, , east] = theatre
  const near = (west + east) / 2
  const whole = polygons.map((rings) => rings.map((ring) => closed(unwrapLine(ring, near))))
  const inTheatre = whole.flatMap((rings) => {
    const clipped = bboxClip(polygonFeature(rings), [...theatre]).geometry
    return (clipped.type === 'MultiPolygon' ? clipped.coordinates : [clipped.coordinates]) as Position[][][]
  })
  const kept = others.slice(0, mostKept).map((point) => unwrapLine([[...point]], near)[0] ?? [...point])
  return deepestPoint(inTheatre, kept, effort) ?? deepestPoint(whole, kept, effort) ?? [0, 0]
}

/** An unwrapped ring that goes round the world does not come back to its first position: it encloses the nearer pole. */
function closed(ring: readonly Position[]): Position[] {
  const [first = [0, 0], last = first] = [ring[0], ring.at(-1)]
  if (last[0] === first[0]) return [...ring]
  const latitudes = ring.reduce((sum, [, latitude = 0]) => sum + latitude, 0)
  const pole = latitudes < 0 ? -90 : 90
  return [...ring, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first]
}

/** The point that is nearest to the mean of all. */
function innermost(points: readonly Position[]): Position {
  const mean = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length)
  return points.toSorted((a, b) => planarDistance(a, mean) - planarDistance(b, mean))[0] ?? mean
}

function longest(lines: readonly Position[][]): readonly Position[] {
  return lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? []
}

function lengthOf(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, position, index) => sum + planarDistance(line[index] ?? position, position), 0)
}

function midpoint(line: readonly Position[]): Position {
  const lengths = line.slice(1).map((position, index) => planarDistance(line[index] ?? position, position))
  let rest = lengthOf(line) / 2
  for (const [index, length] of lengths.entries()) {
    const from = line[index]
    const to = line[index + 1]
    if (from !== undefined && to !== undefined && rest <= length) {
      const part = length === 0 ? 0 : rest / length
      return [interpolate(from[0], to[0], part), interpolate(from[1], to[1], part)]
    }
    rest -= length
  }
  return line[0] ?? [0, 0]
}

function planarDistance(a: Position, b: Position): number {
  return Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0))
}

function interpolate(a = 0, b = 0, part = 0): number {
  return a + (b - a) * part
}

function wrapped([longitude = 0, latitude = 0]: Position): LngLat {
  return [wrapLongitude(longitude), latitude]
}
