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
 * The position of a place’s marker: the point itself, the midpoint of a line along its length, or the pole of
 * inaccessibility of an area’s part in the story’s theatre (of the whole area if no part is there). Lines and rings may
 * cross the antimeridian; they take the shorter way from position to position.
 */
export function markerPoint(geometry: PlaceGeometry, theatre: Bounds): LngLat {
  switch (geometry.type) {
    case 'Point':
      return wrapped(geometry.coordinates)
    case 'LineString':
      return wrapped(midpoint(unwrapLine(geometry.coordinates)))
    case 'Polygon': {
      const [west, , east] = theatre
      const middle = (west + east) / 2
      return wrapped(
        deepestPoint(
          geometry.coordinates.map((ring) => unwrapLine(ring, middle)),
          theatre,
        ),
      )
    }
  }
}

function deepestPoint(rings: readonly Position[][], theatre: Bounds): Position {
  const clipped = bboxClip(polygonFeature([...rings]), [...theatre]).geometry
  const parts = (clipped.type === 'MultiPolygon' ? clipped.coordinates : [clipped.coordinates]) as Position[][][]
  const deepest = parts
    .filter((part) => (part[0]?.length ?? 0) > 3)
    .map((part) => polylabel(pairs(part), precision))
    .sort((a, b) => b.distance - a.distance)[0]
  return deepest ?? polylabel(pairs(rings), precision)
}

function pairs(rings: readonly Position[][]): [number, number][][] {
  return rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]))
}

function midpoint(line: readonly Position[]): Position {
  const lengths = line.slice(1).map((position, index) => planarDistance(line[index] ?? position, position))
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2
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
