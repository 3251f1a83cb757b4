import type { Position } from 'geojson'
import type { Areas } from './areas.ts'
import { between } from './nearLines.ts'
import { distanceBetween, type Line, middleOf } from './shapes.ts'

/** How far a line may lie beside its water: about 1.6 km at 35° of latitude. */
const reach = 5e-5
const step = reach / 6
/** How often each point is moved to the middle of its neighbours, unless that takes it out of the water. */
const smoothings = 12
const directions = Array.from({ length: 16 }, (_, index) => (index / 16) * 2 * Math.PI)
const distances = Array.from({ length: 10 }, (_, index) => ((index + 1) / 10) * reach)

/** Moves the points of a river’s line that lie just beside a water into it. */
export function drawnInto(line: Line, water: Areas): Line {
  if (!line.some((point) => nearestIn(point, water) !== undefined)) return line
  const moved = dense(line).map((point) => (water.has(point) ? point : (nearestIn(point, water) ?? point)))
  return Array.from({ length: smoothings }).reduce<Line>((smooth) => smoothed(smooth, water), moved)
}

function nearestIn([x = 0, y = 0]: Position, water: Areas): Position | undefined {
  if (!water.mayBeNear([x, y], reach)) return undefined
  for (const distance of distances)
    for (const direction of directions) {
      const point = [x + distance * Math.cos(direction), y + distance * Math.sin(direction)]
      if (water.has(point)) return point
    }
  return undefined
}

function dense(line: Line): Line {
  return line.flatMap((end, index) => {
    const start = line[index - 1]
    if (start === undefined) return [end]
    const count = Math.max(1, Math.ceil(distanceBetween(start, end) / step))
    return Array.from({ length: count }, (_, part) => between(start, end, (part + 1) / count))
  })
}

function smoothed(line: Line, water: Areas): Line {
  return line.map((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]]
    if (before === undefined || after === undefined) return point
    const middle = middleOf(point, middleOf(before, after))
    return water.has(point) && !water.has(middle) ? point : middle
  })
}
