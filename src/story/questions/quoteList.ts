import { lookUp } from '../lookUp.ts'
import type { Statement, Story, StoryEvent } from '../story.ts'
import { type Disagreement, disagreements } from './disagreements.ts'
import { compareWhen, type Moment, momentsOf } from './moments.ts'
import { isWithin, type Narrowing, sideOf } from './narrowing.ts'
import { standsOut } from './standsOut.ts'
import { eventsAt, statementsAbout, statementsMadeAt } from './statementsAbout.ts'

/** The content of the quotes panel for a choice. Each statement stands in one group only. */
export type QuoteList = {
  /** Pairs about the chosen place that contradict each other, shown face to face. */
  readonly disagreements: readonly Disagreement[]
  /** The other statements about the place; without a place everything said and done. In order of time. */
  readonly moments: readonly Moment[]
  /** Statements made at the chosen place about others. */
  readonly madeHere: readonly Statement[]
  /** Events at the chosen place; without one, events before the timeline begins. */
  readonly events: readonly StoryEvent[]
}

/** Lists statements and events for a place (or all) and a narrowing (or none). */
export function quoteList(story: Story, placeId: string | null, narrowing: Narrowing | null): QuoteList {
  const inOrder = (statements: readonly Statement[]) =>
    statements
      .filter((statement) => isWithin(story, statement, narrowing))
      .sort((a, b) => compareWhen(a.said.when, b.said.when))
  if (placeId === null) {
    const all = momentsOf(story).filter((moment) => standsOut(story, moment, { placeId, narrowing }))
    const isEarlier = ({ kind, when }: Moment) =>
      kind === 'event' && when.latest !== null && when.latest < story.timeline.from
    const events = all.flatMap((moment) => (moment.kind === 'event' && isEarlier(moment) ? [moment.event] : []))
    const moments = all.filter((moment) => !isEarlier(moment))
    return { disagreements: [], moments, madeHere: [], events }
  }
  const about = inOrder(statementsAbout(story, placeId))
  const pairs = disagreements(about)
    .map((pair) => bySide(story, pair))
    .toSorted((a, b) => contextRank(story, a) - contextRank(story, b))
  const paired = new Set(pairs.flat().map(({ id }) => id))
  return {
    disagreements: pairs,
    moments: about.filter(({ id }) => !paired.has(id)).map(asMoment),
    madeHere: inOrder(statementsMadeAt(story, placeId)),
    events: [...eventsAt(story, placeId)].sort((a, b) => compareWhen(a.when, b.when)),
  }
}

/** The report’s own disagreements come before those of other reports. */
function contextRank(story: Story, pair: Disagreement): number {
  return pair.filter(({ evidence }) => lookUp(story.sources, evidence.source)?.role === 'context').length
}

/** The story’s first side stands first in every pair. */
function bySide(story: Story, [one, other]: Disagreement): Disagreement {
  const rank = (statement: Statement) => story.sides.findIndex(({ id }) => id === sideOf(story, statement))
  return rank(one) <= rank(other) ? [one, other] : [other, one]
}

function asMoment(statement: Statement): Moment {
  return { kind: 'statement', id: statement.id, when: statement.said.when, statement }
}
