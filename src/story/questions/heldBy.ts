import type { Place } from '../story.ts'
import type { Day } from '../time/day.ts'

/**
 * Who holds a place on a day, in one word: the id of a side, `contested`, `changing` or `disputed`; undefined while nothing
 * is claimed.
 */
export function heldBy({ held }: Place, day: Day): string | undefined {
  return held?.findLast(([from]) => from <= day)?.[1] ?? undefined
}
