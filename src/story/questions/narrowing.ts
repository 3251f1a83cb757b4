import { lookUp } from '../lookUp.ts'
import type { Statement, Story } from '../story.ts'
import type { Moment } from './moments.ts'

/** The reader’s choice of one speaker or one side. */
export type Narrowing = { readonly kind: 'speaker' | 'side'; readonly id: string }

/** The side that a statement’s speaker is on. */
export function sideOf(story: Story, statement: Statement): string | undefined {
  return lookUp(story.speakers, statement.speaker)?.side
}

/** Whether a statement is by the chosen speaker, or by anyone of the chosen side. Without a narrowing, true. */
export function matchesNarrowing(story: Story, statement: Statement, narrowing: Narrowing | null): boolean {
  if (narrowing === null) return true
  switch (narrowing.kind) {
    case 'speaker':
      return statement.speaker === narrowing.id
    case 'side':
      return sideOf(story, statement) === narrowing.id
  }
}

const narrowedLists = new WeakMap<readonly Statement[], Map<string, readonly Statement[]>>()

/** The statements of a list that match a narrowing: the same list for the same question. */
export function narrowed(
  story: Story,
  statements: readonly Statement[],
  narrowing: Narrowing | null,
): readonly Statement[] {
  if (narrowing === null) return statements
  const known = narrowedLists.get(statements) ?? new Map<string, readonly Statement[]>()
  narrowedLists.set(statements, known)
  const key = `${narrowing.kind} ${narrowing.id}`
  const found = known.get(key) ?? statements.filter((statement) => matchesNarrowing(story, statement, narrowing))
  known.set(key, found)
  return found
}

/** Whether a moment belongs to the chosen place and to the chosen speaker or side, as far as they are chosen. */
export function matchesChoice(
  story: Story,
  moment: Moment,
  { placeId, narrowing }: { readonly placeId: string | null; readonly narrowing: Narrowing | null },
): boolean {
  switch (moment.kind) {
    case 'statement': {
      const { about, said } = moment.statement
      const isOfPlace = placeId === null || about.includes(placeId) || said.at === placeId
      return isOfPlace && matchesNarrowing(story, moment.statement, narrowing)
    }
    case 'event':
      return narrowing === null && (placeId === null || moment.event.places.includes(placeId))
  }
}
