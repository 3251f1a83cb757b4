import type { Position } from 'geojson'

/** With so many others a segment of a ring is compared, on average. */
const mostCompared = 100

type Segment = {
  readonly index: number
  readonly from: Position
  readonly to: Position
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/**
 * A position where a closed ring crosses or touches itself, in the units of its coordinates; undefined if there is
 * none. Ignores segments that lie along each other. A sweep from west to east compares only segments whose longitudes
 * overlap, so that a ring of tens of thousands of positions takes milliseconds. A ring whose segments all lie over one
 * another, which no outline’s do, is looked through in part.
 */
export function selfIntersection(ring: readonly Position[]): Position | undefined {
  const segments = segmentsOf(ring)
  const westToEast = [...segments].sort((a, b) => a.west - b.west)
  let active: Segment[] = []
  let compared = 0
  for (const segment of westToEast) {
    active = active.filter((other) => other.east >= segment.west)
    compared += active.length
    if (compared > mostCompared * segments.length) return undefined
    for (const other of active) {
      const apart = Math.abs(segment.index - other.index)
      const areNeighbours = apart === 1 || apart === segments.length - 1
      const areApartInLatitude = other.north < segment.south || other.south > segment.north
      const intersection = areNeighbours || areApartInLatitude ? undefined : intersectionOf(segment, other)
      if (intersection !== undefined) return intersection
    }
    active.push(segment)
  }
  return undefined
}

/** The ring’s segments, without those of no length. */
function segmentsOf(ring: readonly Position[]): readonly Segment[] {
  const distinct = ring.filter((position, index) => {
    const before = ring[index - 1]
    return before === undefined || position[0] !== before[0] || position[1] !== before[1]
  })
  return distinct.slice(1).map((to, index) => segment(index, distinct[index] ?? to, to))
}

function segment(index: number, from: Position, to: Position): Segment {
  const [fromX = 0, fromY = 0] = from
  const [toX = 0, toY = 0] = to
  const [west, east] = [Math.min(fromX, toX), Math.max(fromX, toX)]
  const [south, north] = [Math.min(fromY, toY), Math.max(fromY, toY)]
  return { index, from, to, west, east, south, north }
}

/** Where two segments that aren’t parallel meet (https://en.wikipedia.org/wiki/Line–line_intersection). */
function intersectionOf(a: Segment, b: Segment): Position | undefined {
  const [ax = 0, ay = 0] = a.from
  const [bx = 0, by = 0] = b.from
  const [rx, ry] = [(a.to[0] ?? 0) - ax, (a.to[1] ?? 0) - ay]
  const [sx, sy] = [(b.to[0] ?? 0) - bx, (b.to[1] ?? 0) - by]
  const determinant = rx * sy - ry * sx
  if (determinant === 0) return undefined
  const alongA = ((bx - ax) * sy - (by - ay) * sx) / determinant
  const alongB = ((bx - ax) * ry - (by - ay) * rx) / determinant
  const isOnBoth = alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1
  return isOnBoth ? [ax + alongA * rx, ay + alongA * ry] : undefined
}
