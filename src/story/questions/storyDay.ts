import type { Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import { type Moment, markedOf, momentState, momentsOf } from './moments.ts'

/** A day of a story: its own moments, in order of time, and how many moments and changes of hands are 'later'. */
type StoryDay = { readonly date: Day; readonly today: readonly Moment[]; readonly later: number }

const cache = new WeakMap<Story, StoryDay>()

/** A day of a story. The last answer is kept: on each step of time every place asks, of a long story too. */
export function storyDay(story: Story, date: Day): StoryDay {
  const known = cache.get(story)
  if (known?.date === date) return known
  const today = momentsOf(story).filter(({ when }) => momentState(when, date) === 'today')
  const later = markedOf(story).filter(({ when }) => momentState(when, date) === 'later').length
  const day = { date, today, later }
  cache.set(story, day)
  return day
}
