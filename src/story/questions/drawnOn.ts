import type { Place } from '../story.ts'
import type { Day } from '../time/day.ts'

/** Whether the map draws a place on a day. */
export function isDrawnOn({ drawn }: Place, day: Day): boolean {
  const { from, until } = drawn ?? {}
  return (!from || day >= from) && (!until || day <= until)
}
