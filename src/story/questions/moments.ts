import type { Statement, Story, StoryEvent } from '../story.ts'
import { clampDay, type Day } from '../time/day.ts'
import type { When } from '../time/edtf.ts'

/** A statement or an event, as something with a time. */
export type Moment =
  | { readonly kind: 'statement'; readonly id: string; readonly when: When; readonly statement: Statement }
  | { readonly kind: 'event'; readonly id: string; readonly when: When; readonly event: StoryEvent }

export type MomentState = 'past' | 'today' | 'later'

const known = new WeakMap<Story, readonly Moment[]>()

/** All moments of a story in order of time; on one day in the order of the file, events last. */
export function momentsOf(story: Story): readonly Moment[] {
  const moments = known.get(story) ?? inOrder(story)
  known.set(story, moments)
  return moments
}

function inOrder(story: Story): readonly Moment[] {
  const statements = story.statements.map(
    (statement): Moment => ({ kind: 'statement', id: statement.id, when: statement.said.when, statement }),
  )
  const events = story.events.map((event): Moment => ({ kind: 'event', id: event.id, when: event.when, event }))
  return [...statements, ...events].sort((a, b) => compareWhen(a.when, b.when))
}

/** The order in time: by the first day that counts, then by the last. */
export function compareWhen(a: When, b: When): number {
  return compareDays(beginning(a), beginning(b)) || compareDays(a.latest ?? '9999-12-31', b.latest ?? '9999-12-31')
}

/**
 * The state of a moment on a day: later before its earliest day, today up to its latest, then past. With an open start
 * only the latest day is known: later before it, today on it.
 */
export function momentState(when: When, date: Day): MomentState {
  const first = beginning(when)
  if (date < first) return 'later'
  if (when.latest !== null && date > when.latest) return 'past'
  return 'today'
}

/** The first day on which a moment counts as begun. */
export function beginning(when: When): Day {
  return when.earliest ?? when.latest ?? '0000-01-01'
}

/** The day to go to for a moment: its first, or the nearest end of the timeline. */
export function momentDay(when: When, { from, to }: Story['timeline']): Day {
  return clampDay(beginning(when), from, to)
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}
