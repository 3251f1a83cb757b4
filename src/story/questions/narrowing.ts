import type { Statement, Story } from '../story.ts'

/** One speaker or one side, to which quotes, marks and moments are narrowed. */
export type Narrowing = { readonly kind: 'speaker' | 'side'; readonly id: string }

/** The side that a statement’s speaker is on. */
export function sideOf(story: Story, statement: Statement): string | undefined {
  return story.speakers.find(({ id }) => id === statement.speaker)?.side
}

/** Whether a statement is by the speaker, or by anyone of the side. Always true without a narrowing. */
export function isWithin(story: Story, statement: Statement, narrowing: Narrowing | null): boolean {
  if (narrowing === null) return true
  switch (narrowing.kind) {
    case 'speaker':
      return statement.speaker === narrowing.id
    case 'side':
      return sideOf(story, statement) === narrowing.id
  }
}
