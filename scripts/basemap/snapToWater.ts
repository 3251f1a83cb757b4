import type { Position } from 'geojson'
import type { PolygonIndex } from './polygonIndex.ts'
import { distanceBetween, interpolate, type Line, midpoint } from './shapes.ts'

/** The largest distance of a river’s line from the water that it flows through: about 1.6 km at 35° of latitude. */
const reach = 5e-5
const step = reach / 6
/** How many times each point moves between its neighbours, unless that takes it out of the water. */
const smoothingPasses = 12
const directions = Array.from({ length: 16 }, (_, index) => (index / 16) * 2 * Math.PI)
const distances = Array.from({ length: 10 }, (_, index) => ((index + 1) / 10) * reach)

/** Moves the points of a river’s line that lie just outside a polygon of water into it, and smooths the line. */
export function snapToWater(line: Line, water: PolygonIndex): Line {
  if (!line.some((point) => nearestInWater(point, water) !== undefined)) return line
  const moved = densify(line).map((point) => (water.has(point) ? point : (nearestInWater(point, water) ?? point)))
  return Array.from({ length: smoothingPasses }).reduce<Line>((smooth) => smoothInWater(smooth, water), moved)
}

function nearestInWater([x = 0, y = 0]: Position, water: PolygonIndex): Position | undefined {
  if (!water.mayBeNear([x, y], reach)) return undefined
  for (const distance of distances)
    for (const direction of directions) {
      const point = [x + distance * Math.cos(direction), y + distance * Math.sin(direction)]
      if (water.has(point)) return point
    }
  return undefined
}

function densify(line: Line): Line {
  return line.flatMap((end, index) => {
    const start = line[index - 1]
    if (start === undefined) return [end]
    const count = Math.max(1, Math.ceil(distanceBetween(start, end) / step))
    return Array.from({ length: count }, (_, part) => interpolate(start, end, (part + 1) / count))
  })
}

function smoothInWater(line: Line, water: PolygonIndex): Line {
  return line.map((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]]
    if (before === undefined || after === undefined) return point
    const middle = midpoint(point, midpoint(before, after))
    return water.has(point) && !water.has(middle) ? point : middle
  })
}
