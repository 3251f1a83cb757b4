import { lookUp } from '../lookUp.ts'
import type { Statement, Story } from '../story.ts'
import { disagreements } from './disagreements.ts'

/** What a page opens with: statements that dispute each other, and the question between them. */
export type LeadQuotes = { readonly question: string | undefined; readonly statements: readonly Statement[] }

const cache = new WeakMap<Story, LeadQuotes | null>()

/** The lead that a story gives, or else its first two statements that dispute each other; null if it has none. */
export function leadOf(story: Story): LeadQuotes | null {
  const found = cache.get(story) ?? givenOrFirst(story)
  cache.set(story, found)
  return found
}

function givenOrFirst(story: Story): LeadQuotes | null {
  const { lead, statements } = story
  if (lead !== undefined) {
    return { question: lead.question, statements: lead.statements.flatMap((id) => lookUp(statements, id) ?? []) }
  }
  const [pair] = disagreements(statements)
  return pair === undefined ? null : { question: undefined, statements: pair }
}
