import type { Position } from 'geojson'
import type { PlaceFeature } from '../format/placesSchema.ts'
import { joinPath, type Problem } from '../format/problem.ts'
import { selfIntersection } from './selfIntersection.ts'

/**
 * The problems of a place’s geometry: coordinates off the globe, lines without length, rings that are open, empty or
 * intersect themselves. `at` is the path of the geometry.
 */
export function geometryProblems(geometry: PlaceFeature['geometry'], at: string): readonly Problem[] {
  const path = `${at}.coordinates`
  switch (geometry.type) {
    case 'Point':
      return positionProblems(geometry.coordinates, path)
    case 'LineString':
      return lineProblems(geometry.coordinates, path)
    case 'Polygon':
      return geometry.coordinates.flatMap((ring, index) => ringProblems(ring, joinPath(path, [index])))
  }
}

function lineProblems(line: readonly Position[], path: string): readonly Problem[] {
  const problems = positionsProblems(line, path)
  if (problems.length > 0) return problems
  const [first] = line
  const hasLength = line.some((position) => !isSame(position, first))
  return hasLength ? [] : [{ path, value: line, reason: 'the line has no length: all its positions are the same' }]
}

function ringProblems(ring: readonly Position[], path: string): readonly Problem[] {
  const problems = positionsProblems(ring, path)
  if (problems.length > 0) return problems
  const first = ring[0]
  if (!isSame(ring.at(-1), first)) {
    return [
      {
        path: joinPath(path, [ring.length - 1]),
        value: ring.at(-1),
        reason: 'the ring is open: its last position must be its first',
        nearest: JSON.stringify(first),
      },
    ]
  }
  // Before the area: a figure of eight may enclose as much clockwise as counter-clockwise.
  const intersection = selfIntersection(ring)
  if (intersection !== undefined) {
    return [{ path, value: intersection, reason: 'the ring crosses or touches itself at this position' }]
  }
  return signedDoubleArea(ring) === 0 ? [{ path, value: ring, reason: 'the ring encloses no area' }] : []
}

/** The first impossible position, and the number of others: most share one cause. */
function positionsProblems(positions: readonly Position[], path: string): readonly Problem[] {
  const [first, ...more] = positions.flatMap((position, index) => positionProblems(position, joinPath(path, [index])))
  if (first === undefined || more.length === 0) return first === undefined ? [] : [first]
  return [{ ...first, reason: `${first.reason} (and ${more.length} more here)` }]
}

function positionProblems(position: Position, path: string): readonly Problem[] {
  const [longitude = Number.NaN, latitude = Number.NaN] = position
  const isSwapped = Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90
  if (isSwapped) {
    return [
      {
        path,
        value: position,
        reason: 'a position is [longitude, latitude], and no latitude is beyond 90 degrees',
        nearest: JSON.stringify([latitude, longitude]),
      },
    ]
  }
  if (Math.abs(longitude) > 180) {
    return [{ path, value: position, reason: 'a longitude is from -180 to 180 degrees' }]
  }
  if (Math.abs(latitude) > 90) {
    return [{ path, value: position, reason: 'a latitude is from -90 to 90 degrees' }]
  }
  return []
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** Twice the signed area of a ring in square degrees (the shoelace formula). */
function signedDoubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
}
