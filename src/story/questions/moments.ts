import type { Statement, Story, StoryEvent } from '../story.ts'
import { clampDay, type Day } from '../time/day.ts'
import type { When } from '../time/edtf.ts'

/** A statement or an event: what has a date on the timeline. */
export type Moment =
  | { readonly kind: 'statement'; readonly id: string; readonly when: When; readonly statement: Statement }
  | { readonly kind: 'event'; readonly id: string; readonly when: When; readonly event: StoryEvent }

export type MomentState = 'past' | 'today' | 'later'

const cache = new WeakMap<Story, readonly Moment[]>()

/**
 * All moments of a story in order of time. Those of one day keep the order of the file, events before what
 * was said of them.
 */
export function momentsOf(story: Story): readonly Moment[] {
  const moments = cache.get(story) ?? sortedMoments(story)
  cache.set(story, moments)
  return moments
}

function sortedMoments(story: Story): readonly Moment[] {
  const statements = story.statements.map(
    (statement): Moment => ({ kind: 'statement', id: statement.id, when: statement.said.when, statement }),
  )
  const events = story.events.map((event): Moment => ({ kind: 'event', id: event.id, when: event.when, event }))
  return [...events, ...statements].sort((a, b) => compareWhen(a.when, b.when))
}

/** What the timeline marks: the moments, and the changes of hands. */
export function markedOf(story: Story): readonly { readonly when: When }[] {
  return [...momentsOf(story), ...(story.controlChanges ?? [])]
}

/** Compares two dates: by their start, then by their end. */
export function compareWhen(a: When, b: When): number {
  return compareDays(startDay(a), startDay(b)) || compareDays(a.latest ?? '9999-12-31', b.latest ?? '9999-12-31')
}

/**
 * The state of a moment on a day: 'later' before its first day, 'today' up to its last, then 'past'. Of an open start
 * only the last day is known, so the moment is 'later' before that day and 'today' on it.
 */
export function momentState(when: When, date: Day): MomentState {
  const first = startDay(when)
  if (date < first) return 'later'
  if (when.latest !== null && date > when.latest) return 'past'
  return 'today'
}

/** The day on which a moment starts; of an open start, its last day. */
export function startDay(when: When): Day {
  return when.earliest ?? when.latest ?? '0000-01-01'
}

/** The start of a moment, moved to the nearest day of the timeline. */
export function momentDay(when: When, { from, to }: Story['timeline']): Day {
  return clampDay(startDay(when), from, to)
}

/** Whether a moment is over before the timeline begins. */
export function isBeforeTimeline(when: When, { from }: Pick<Story['timeline'], 'from'>): boolean {
  return when.latest !== null && when.latest < from
}

const startDaysCache = new WeakMap<Story, readonly Day[]>()

/** The days of the timeline on which a moment or a change of hands starts, in order, each once. */
export function startDays(story: Story): readonly Day[] {
  const { from, to } = story.timeline
  const days =
    startDaysCache.get(story) ??
    [...new Set(markedOf(story).map(({ when }) => startDay(when)))].filter((day) => day >= from && day <= to).sort()
  startDaysCache.set(story, days)
  return days
}

/** The last day before `date` on which a moment or a change of hands starts. */
export function previousStartDay(story: Story, date: Day): Day | undefined {
  return startDays(story).findLast((day) => day < date)
}

/** The first day after `date` on which a moment or a change of hands starts. */
export function nextStartDay(story: Story, date: Day): Day | undefined {
  return startDays(story).find((day) => day > date)
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}
