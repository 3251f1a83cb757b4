import { bboxClip, polygon as polygonFeature } from '@turf/turf'
import type { Position } from 'geojson'
import polylabel from 'polylabel'
import { unwrapLine, wrapLongitude } from '../lngLat.ts'
import type { LngLat, PlaceGeometry } from '../story.ts'

/** West, south, east, north in degrees; beyond 180° east or west where they cross the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** The precision of the deepest point, in degrees. */
const precision = 0.01

/**
 * The position of a place’s marker: the point itself (of several the innermost), the midpoint of a line along its length
 * (of several the longest), or the pole of inaccessibility of an area’s part in the story’s theatre (of the whole area if
 * no part is there), as far from `others`, the markers in it, as from its edges. Lines and rings may cross the
 * antimeridian; they take the shorter way from position to position.
 */
export function markerPoint(geometry: PlaceGeometry, theatre: Bounds, others: readonly LngLat[] = []): LngLat {
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
      return wrapped(deepestPoint([geometry.coordinates], theatre, others))
    case 'MultiPolygon':
      return wrapped(deepestPoint(geometry.coordinates, theatre, others))
  }
}

function deepestPoint(polygons: readonly Position[][][], theatre: Bounds, others: readonly LngLat[]): Position {
  const [west, , east] = theatre
  const whole = polygons.map((rings) => rings.map((ring) => unwrapLine(ring, (west + east) / 2)))
  const inTheatre = whole.flatMap((rings) => {
    const clipped = bboxClip(polygonFeature(rings), [...theatre]).geometry
    return (clipped.type === 'MultiPolygon' ? clipped.coordinates : [clipped.coordinates]) as Position[][][]
  })
  const kept = others.map((point) => tinyRing(unwrapLine([[...point]], (west + east) / 2)[0] ?? [...point]))
  return deepestOf(inTheatre, kept) ?? deepestOf(whole, kept) ?? [0, 0]
}

/** A hole about a point, so small that it only keeps its distance. */
function tinyRing([longitude = 0, latitude = 0]: Position): Position[] {
  const size = precision / 100
  return [
    [longitude, latitude],
    [longitude + size, latitude],
    [longitude, latitude + size],
    [longitude, latitude],
  ]
}

/** The point farthest from the edges of any of these polygons and from holes in all; undefined if none has an area. */
function deepestOf(polygons: readonly Position[][][], holes: readonly Position[][]): Position | undefined {
  return polygons
    .filter((rings) => (rings[0]?.length ?? 0) > 3)
    .map((rings) => polylabel(pairs([...rings, ...holes]), precision))
    .sort((a, b) => b.distance - a.distance)[0]
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

function pairs(rings: readonly Position[][]): [number, number][][] {
  return rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]))
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
