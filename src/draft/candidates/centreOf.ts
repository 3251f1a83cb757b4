import { kilometres } from '../places/senses/kilometres.ts'
import type { NamedPoint } from './namedPoint.ts'

/**
 * The middle of some places: the point of them that is nearest to all others together, so that one far away doesn’t move it, [longitude,
 * latitude] in degrees. Null where there are none.
 */
export function centreOf(places: readonly NamedPoint[]): NamedPoint['point'] | null {
  const points = places.map(({ point }) => point)
  const sums = points.map((point) => points.reduce((sum, other) => sum + kilometres(point, other), 0))
  return points[sums.indexOf(Math.min(...sums))] ?? null
}
