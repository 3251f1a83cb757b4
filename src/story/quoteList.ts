import { type Disagreement, disagreements } from './disagreements.ts'
import { lookUp } from './lookUp.ts'
import { compareWhen } from './moments.ts'
import { isWithin, type Narrowing } from './narrowing.ts'
import { eventsAt, statementsAbout, statementsMadeAt } from './statementsAbout.ts'
import type { Statement, Story, StoryEvent } from './story.ts'

/** What the quotes panel lists for a choice. Each statement stands in one of the groups only. */
export type QuoteList = {
  /** Pairs about the chosen place that contradict each other, shown face to face. */
  readonly disagreements: readonly Disagreement[]
  /** The other statements about the place; without a place all there are. In order of time. */
  readonly statements: readonly Statement[]
  /** Statements made at the chosen place about others. */
  readonly madeHere: readonly Statement[]
  /** What happened at the chosen place. */
  readonly events: readonly StoryEvent[]
}

/** The statements and events to list for a place (or all) and a narrowing (or none). */
export function quoteList(story: Story, placeId: string | null, narrowing: Narrowing | null): QuoteList {
  const inOrder = (statements: readonly Statement[]) =>
    statements
      .filter((statement) => isWithin(story, statement, narrowing))
      .sort((a, b) => compareWhen(a.said.when, b.said.when))
  if (placeId === null) {
    return { disagreements: [], statements: inOrder(story.statements), madeHere: [], events: [] }
  }
  const about = inOrder(statementsAbout(story, placeId))
  const pairs = disagreements(about).toSorted((a, b) => contextRank(story, a) - contextRank(story, b))
  const paired = new Set(pairs.flat().map(({ id }) => id))
  return {
    disagreements: pairs,
    statements: about.filter(({ id }) => !paired.has(id)),
    madeHere: inOrder(statementsMadeAt(story, placeId)),
    events: [...eventsAt(story, placeId)].sort((a, b) => compareWhen(a.when, b.when)),
  }
}

/** The report’s own disagreements come before those that other reports add. */
function contextRank(story: Story, pair: Disagreement): number {
  return pair.filter(({ evidence }) => lookUp(story.sources, evidence.source)?.role === 'context').length
}
