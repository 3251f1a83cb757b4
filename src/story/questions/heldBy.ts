import type { HeldStep, Place } from '../story.ts'
import type { Day } from '../time/day.ts'

/**
 * Who holds a place on a day, in one word: the id of a side, `contested`, `changing` or `disputed`; undefined while nothing
 * is claimed.
 */
export function heldBy({ held }: Pick<Place, 'held'>, day: Day): string | undefined {
  return heldStepOn({ held }, day)?.[1] ?? undefined
}

/** The step of a place’s control that a day is in. */
export function heldStepOn({ held }: Pick<Place, 'held'>, day: Day): HeldStep | undefined {
  return held?.findLast(([from]) => from <= day)
}
