import type { Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import { type Moment, momentState, momentsOf } from './moments.ts'

/** A day of a story: its own moments, in order of time, and how many are 'later'. */
type StoryDay = { readonly date: Day; readonly today: readonly Moment[]; readonly later: number }

const cache = new WeakMap<Story, StoryDay>()

/** A day of a story. The last answer is kept: on each step of time every place asks, of a long story too. */
export function storyDay(story: Story, date: Day): StoryDay {
  const known = cache.get(story)
  if (known?.date === date) return known
  const inState = (state: string) => momentsOf(story).filter(({ when }) => momentState(when, date) === state)
  const day = { date, today: inState('today'), later: inState('later').length }
  cache.set(story, day)
  return day
}
