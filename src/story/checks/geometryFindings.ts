import type { Position } from 'geojson'
import type { PlaceFeature } from '../format/placesSchema.ts'
import { type Findings, joinPath, type Problem } from '../format/problem.ts'
import { selfIntersection } from './selfIntersection.ts'

type Line = readonly Position[]

/**
 * What is wrong with a place’s geometry. Problems: coordinates off the globe, lines without length, rings that are open,
 * areas that enclose nothing. Warnings: rings that can be drawn although they aren’t valid (RFC 7946, section 3.1.6).
 * `at` is the path of the geometry.
 */
export function geometryFindings(geometry: PlaceFeature['geometry'], at: string): Findings {
  const path = `${at}.coordinates`
  switch (geometry.type) {
    case 'Point':
      return { problems: positionProblems(geometry.coordinates, path), warnings: [] }
    case 'MultiPoint':
      return { problems: positionsProblems(geometry.coordinates, path), warnings: [] }
    case 'LineString':
      return { problems: lineProblems(geometry.coordinates, path), warnings: [] }
    case 'MultiLineString':
      return {
        problems: parts(geometry.coordinates, path).flatMap(([line, at]) => lineProblems(line, at)),
        warnings: [],
      }
    case 'Polygon':
      return areaFindings(parts(geometry.coordinates, path))
    case 'MultiPolygon':
      return areaFindings(parts(geometry.coordinates, path).flatMap(([rings, at]) => parts(rings, at)))
  }
}

function parts<T>(list: readonly T[], path: string): readonly (readonly [part: T, path: string])[] {
  return list.map((part, index) => [part, joinPath(path, [index])])
}

function lineProblems(line: Line, path: string): readonly Problem[] {
  const problems = positionsProblems(line, path)
  if (problems.length > 0) return problems
  const [first] = line
  const hasLength = line.some((position) => !isSame(position, first))
  return hasLength ? [] : [{ path, value: line, reason: 'the line has no length: all its positions are the same' }]
}

/** A ring without area is a problem only where no other ring of the place has one. */
function areaFindings(rings: readonly (readonly [ring: Line, path: string])[]): Findings {
  const problems = rings.flatMap(([ring, path]) => ringProblems(ring, path))
  if (problems.length > 0) return { problems, warnings: [] }
  const flat = rings.filter(([ring]) => signedDoubleArea(ring) === 0 && selfIntersection(ring) === undefined)
  const areFlat = flat.map(([ring, path]): Problem => ({ path, value: ring, reason: 'the ring encloses no area' }))
  if (flat.length === rings.length) return { problems: areFlat, warnings: [] }
  const flatPaths = new Set(flat.map(([, path]) => path))
  const irregular = rings
    .filter(([, path]) => !flatPaths.has(path))
    .flatMap(([ring, path]) => irregularities(ring, path))
  return { problems: [], warnings: [...areFlat, ...irregular] }
}

function ringProblems(ring: Line, path: string): readonly Problem[] {
  const problems = positionsProblems(ring, path)
  const first = ring[0]
  if (problems.length > 0 || isSame(ring.at(-1), first)) return problems
  return [
    {
      path: joinPath(path, [ring.length - 1]),
      value: ring.at(-1),
      reason: 'the ring is open: its last position must be its first',
      nearest: JSON.stringify(first),
    },
  ]
}

/** What makes a ring invalid, the first of each kind. */
function irregularities(ring: Line, path: string): readonly Problem[] {
  const drawn = 'it is drawn all the same'
  const intersection = selfIntersection(ring)
  const repeated = ring.find((position, index) => index > 0 && isSame(position, ring[index - 1]))
  const spike = ring.find((position, index) =>
    isSpike(ring.at(index === 0 ? -2 : index - 1), position, ring[index + 1]),
  )
  return [
    ...(intersection === undefined
      ? []
      : [{ value: intersection, reason: `the ring crosses or touches itself here; ${drawn}` }]),
    ...(spike === undefined ? [] : [{ value: spike, reason: `the ring has a spike here; ${drawn}` }]),
    ...(repeated === undefined
      ? []
      : [{ value: repeated, reason: `the ring has this position twice in a row; ${drawn}` }]),
  ].map((irregularity) => ({ path, ...irregularity }))
}

/** Whether a ring comes back the way that it went. */
function isSpike(before: Position | undefined, [x = 0, y = 0]: Position, after: Position | undefined): boolean {
  if (before === undefined || after === undefined) return false
  const [fromX, fromY] = [(before[0] ?? 0) - x, (before[1] ?? 0) - y]
  const [toX, toY] = [(after[0] ?? 0) - x, (after[1] ?? 0) - y]
  return fromX * toY === fromY * toX && fromX * toX + fromY * toY > 0
}

/** The first impossible position, and the number of others: most share one cause. */
function positionsProblems(positions: Line, path: string): readonly Problem[] {
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
