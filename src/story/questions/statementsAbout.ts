import type { Statement, Story, StoryEvent } from '../story.ts'
import type { Day } from '../time/day.ts'
import { momentState } from './moments.ts'

/** The statements that are about a place, in the order of the file. */
export function statementsAbout(story: Story, placeId: string): readonly Statement[] {
  return story.statements.filter((statement) => statement.about.includes(placeId))
}

/** The statements that were made at a place but are about others. */
export function statementsMadeAt(story: Story, placeId: string): readonly Statement[] {
  return story.statements.filter((statement) => statement.said.at === placeId && !statement.about.includes(placeId))
}

/** The events that happened at a place. */
export function eventsAt(story: Story, placeId: string): readonly StoryEvent[] {
  return story.events.filter((event) => event.places.includes(placeId))
}

/** The statements that had been made by the end of a day. */
export function statementsUntil(statements: readonly Statement[], date: Day): readonly Statement[] {
  return statements.filter((statement) => momentState(statement.said.when, date) !== 'later')
}
