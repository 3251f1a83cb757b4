import { lookUp } from '../lookUp.ts'
import type { Statement, Story, StoryEvent } from '../story.ts'
import { type Disagreement, disagreements } from './disagreements.ts'
import { compareWhen, isBeforeTimeline, type Moment, momentsOf } from './moments.ts'
import { matchesChoice, matchesNarrowing, type Narrowing, sideOf } from './narrowing.ts'
import { eventsAt, statementsAbout, statementsMadeAt } from './statementsAbout.ts'

/** What the quotes panel lists for a choice. Each statement is in one group only. */
export type QuoteList = {
  /** Pairs of contradicting statements about the chosen place, shown side by side. */
  readonly disagreements: readonly Disagreement[]
  /** The other statements about the place; without a place, all statements and events. In order of time. */
  readonly moments: readonly Moment[]
  /** Statements made at the chosen place about others. */
  readonly madeHere: readonly Statement[]
  /** Events at the chosen place; without one, events before the timeline. */
  readonly events: readonly StoryEvent[]
}

/** The statements and events to list for a place (null for the whole story) and a narrowing (or null). */
export function quoteList(story: Story, placeId: string | null, narrowing: Narrowing | null): QuoteList {
  return placeId === null ? storyList(story, narrowing) : placeList(story, placeId, narrowing)
}

function storyList(story: Story, narrowing: Narrowing | null): QuoteList {
  const all = momentsOf(story).filter((moment) => matchesChoice(story, moment, { placeId: null, narrowing }))
  const isEarlierEvent = ({ kind, when }: Moment) => kind === 'event' && isBeforeTimeline(when, story.timeline)
  return {
    disagreements: [],
    moments: all.filter((moment) => !isEarlierEvent(moment)),
    madeHere: [],
    events: all.flatMap((moment) => (moment.kind === 'event' && isEarlierEvent(moment) ? [moment.event] : [])),
  }
}

function placeList(story: Story, placeId: string, narrowing: Narrowing | null): QuoteList {
  const inOrder = (statements: readonly Statement[]) =>
    statements
      .filter((statement) => matchesNarrowing(story, statement, narrowing))
      .sort((a, b) => compareWhen(a.said.when, b.said.when))
  const about = inOrder(statementsAbout(story, placeId))
  const pairs = disagreements(about)
    .map((pair) => bySide(story, pair))
    .toSorted((a, b) => contextRank(story, a) - contextRank(story, b))
  const paired = new Set(pairs.flat().map(({ id }) => id))
  return {
    disagreements: pairs,
    moments: about.filter(({ id }) => !paired.has(id)).map(toMoment),
    madeHere: inOrder(statementsMadeAt(story, placeId)),
    events: [...eventsAt(story, placeId)].sort((a, b) => compareWhen(a.when, b.when)),
  }
}

/** How many of the two are from context sources: the report’s own disagreements come first. */
function contextRank(story: Story, pair: Disagreement): number {
  return pair.filter(({ evidence }) => lookUp(story.sources, evidence.source)?.role === 'context').length
}

/** Orders a pair by the story’s sides, so that each side has the same place in all pairs. */
function bySide(story: Story, [one, other]: Disagreement): Disagreement {
  const rank = (statement: Statement) => story.sides.findIndex(({ id }) => id === sideOf(story, statement))
  return rank(one) <= rank(other) ? [one, other] : [other, one]
}

export function toMoment(statement: Statement): Moment {
  return { kind: 'statement', id: statement.id, when: statement.said.when, statement }
}
