import { bboxClip, polygon as polygonFeature } from '@turf/turf'
import type { Position } from 'geojson'
import polylabel from 'polylabel'
import { turnedLongitude, unbrokenLine } from '../longitudes.ts'
import type { LngLat, PlaceGeometry } from '../story.ts'

/** West, south, east, north in degrees; beyond 180° east or west where they cross the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** How far from the truly deepest point a marker may stand, in degrees. */
const precision = 0.01

/**
 * Where a place’s marker stands: a point itself; the middle of a line along its length; of an area, the point deepest
 * inside (the pole of inaccessibility) of that part of it that lies in the story’s theatre, or of the whole where none
 * does. Lines and areas take the shorter way from position to position, across the antimeridian too.
 */
export function markerPoint(geometry: PlaceGeometry, theatre: Bounds): LngLat {
  switch (geometry.type) {
    case 'Point':
      return lngLat(geometry.coordinates)
    case 'LineString':
      return lngLat(middleOf(unbrokenLine(geometry.coordinates)))
    case 'Polygon': {
      const [west, , east] = theatre
      const middle = (west + east) / 2
      return lngLat(
        deepestPoint(
          geometry.coordinates.map((ring) => unbrokenLine(ring, middle)),
          theatre,
        ),
      )
    }
  }
}

function deepestPoint(rings: readonly Position[][], theatre: Bounds): Position {
  const clipped = bboxClip(polygonFeature([...rings]), [...theatre]).geometry
  const parts = (clipped.type === 'MultiPolygon' ? clipped.coordinates : [clipped.coordinates]) as Position[][][]
  const best = parts
    .filter((part) => (part[0]?.length ?? 0) > 3)
    .map((part) => polylabel(pairs(part), precision))
    .sort((a, b) => b.distance - a.distance)[0]
  return best ?? polylabel(pairs(rings), precision)
}

function pairs(rings: readonly Position[][]): [number, number][][] {
  return rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]))
}

function middleOf(line: readonly Position[]): Position {
  const lengths = line.slice(1).map((position, index) => lengthBetween(line[index] ?? position, position))
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [index, length] of lengths.entries()) {
    const from = line[index]
    const to = line[index + 1]
    if (from !== undefined && to !== undefined && rest <= length) {
      const part = length === 0 ? 0 : rest / length
      return [mix(from[0], to[0], part), mix(from[1], to[1], part)]
    }
    rest -= length
  }
  return line[0] ?? [0, 0]
}

function lengthBetween(a: Position, b: Position): number {
  return Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0))
}

function mix(a = 0, b = 0, part = 0): number {
  return a + (b - a) * part
}

function lngLat([longitude = 0, latitude = 0]: Position): LngLat {
  return [turnedLongitude(longitude), latitude]
}
