import type { Position } from 'geojson'
import polylabel from 'polylabel'

/** The precision of the deepest point, in degrees. */
const precision = 0.01

/** Of an area that is so many times as long as it is wide, the middle position of its outline does. */
const mostSlender = 1000

/** So many points of an area are tried, whatever its outline. */
const fewestTried = 10

type Part = { readonly rings: readonly Position[][]; readonly bounds: Bounds; readonly narrow: number }

type Bounds = { west: number; south: number; east: number; north: number }

/**
 * The point farthest from the edges of any of these polygons and from `points`; undefined if none has an area. `effort` is
 * about how many distances from a point to an edge may be measured. When they are used up, what has been found counts: an
 * outline of a thousand corridors of one width would take hours.
 */
export function deepestPoint(
  polygons: readonly Position[][][],
  points: readonly Position[],
  effort: number,
): Position | undefined {
  let best: ReturnType<typeof polylabel> | undefined
  let left = effort
  // The widest first: none of those that follow is deeper than half its width.
  for (const { rings, bounds, narrow } of polygons.flatMap(partOf).sort((a, b) => b.narrow - a.narrow)) {
    if (best !== undefined && best.distance >= narrow / 2) break
    const inIt = points.filter((point) => isIn(point, bounds))
    const outlines = pairs([...rings, ...inIt.map(tinyRing)])
    const edges = outlines.reduce((sum, ring) => sum + ring.length, 0)
    const limit = limitedPrecision(Math.max(fewestTried, left / edges))
    const point = isSlender(bounds)
      ? middleOf(rings)
      : polylabel(outlines, narrow > precision ? limit.value : precision)
    left -= limit.tried() * edges
    if (best === undefined || point.distance > best.distance) best = point
  }
  return best && [best[0], best[1]]
}

function partOf(rings: readonly Position[][]): readonly Part[] {
  const [outer = []] = rings
  if (outer.length <= 3) return []
  const bounds = { west: 1e9, south: 1e9, east: -1e9, north: -1e9 }
  for (const [x = 0, y = 0] of outer) {
    bounds.west = Math.min(bounds.west, x)
    bounds.east = Math.max(bounds.east, x)
    bounds.south = Math.min(bounds.south, y)
    bounds.north = Math.max(bounds.north, y)
  }
  return [{ rings, bounds, narrow: Math.min(...sizeOf(bounds)) }]
}

function sizeOf({ west, south, east, north }: Bounds): readonly [width: number, height: number] {
  return [east - west, north - south]
}

function isSlender(bounds: Bounds): boolean {
  const [width, height] = sizeOf(bounds)
  return Math.max(width, height) > mostSlender * Math.max(precision, Math.min(width, height))
}

function middleOf([outer = []]: readonly Position[][]): ReturnType<typeof polylabel> {
  const [longitude = 0, latitude = 0] = outer[Math.floor(outer.length / 2)] ?? []
  return Object.assign<[number, number], { distance: number }>([longitude, latitude], { distance: 0 })
}

/** A point outside is farther from all that is inside than the outline is. */
function isIn([x = 0, y = 0]: Position, { west, south, east, north }: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

/**
 * The precision for `polylabel`, which asks for it twice with each point that it tries and has no limit of its own: it
 * becomes infinite when so many have been tried, and then nothing better is sought.
 */
function limitedPrecision(most: number): { readonly value: number; readonly tried: () => number } {
  let asked = 0
  const value = {
    valueOf: () => {
      asked += 1
      return asked > 2 * most ? Number.POSITIVE_INFINITY : precision
    },
  }
  return { value: value as unknown as number, tried: () => asked / 2 }
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

function pairs(rings: readonly Position[][]): [number, number][][] {
  return rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]))
}
