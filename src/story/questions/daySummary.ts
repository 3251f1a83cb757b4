import { lookUp } from '../lookUp.ts'
import type { Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import { storyDay } from './storyDay.ts'

/** The most places of a day that are named to a screen reader: more make too long a sentence. */
export const maxNamedPlaces = 3

/** The number of statements and events of a day, and the names of their places, each once. */
export type DaySummary = {
  readonly statements: number
  readonly events: number
  readonly places: readonly string[]
}

/** Summarises what is said and done on a day. */
export function daySummary(story: Story, date: Day): DaySummary {
  const { today } = storyDay(story, date)
  const placeIds = today.flatMap((moment) =>
    moment.kind === 'event'
      ? moment.event.places
      : [...moment.statement.about, ...(moment.statement.said.at ? [moment.statement.said.at] : [])],
  )
  return {
    statements: today.filter(({ kind }) => kind === 'statement').length,
    events: today.filter(({ kind }) => kind === 'event').length,
    places: [...new Set(placeIds)].flatMap((id) => lookUp(story.places, id)?.name ?? []),
  }
}
