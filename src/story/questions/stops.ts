import type { Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import { beginning, momentsOf } from './moments.ts'

/** The days on which a moment begins, in order, each once: the stops of previous and next. */
export function stops(story: Story): readonly Day[] {
  const { from, to } = story.timeline
  const days = momentsOf(story).map(({ when }) => beginning(when))
  return [...new Set(days)].filter((day) => day >= from && day <= to).sort()
}

/** The nearest stop before a day, or none. */
export function stopBefore(story: Story, date: Day): Day | undefined {
  return stops(story).findLast((day) => day < date)
}

/** The nearest stop after a day, or none. */
export function stopAfter(story: Story, date: Day): Day | undefined {
  return stops(story).find((day) => day > date)
}
