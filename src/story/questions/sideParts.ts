import type { Side, Story } from '../story.ts'

/** The sides by what they do in a story, each list in the story’s order. A side may be in both. */
export type SideParts = {
  /** Those that have a speaker, and those that do nothing. */
  readonly speaking: readonly Side[]
  /** Those that hold a place at some time. */
  readonly holding: readonly Side[]
}

const cache = new WeakMap<Story, SideParts>()

/** Which sides of a story speak, and which hold places. */
export function sideParts(story: Story): SideParts {
  const found = cache.get(story) ?? partsOf(story)
  cache.set(story, found)
  return found
}

function partsOf({ sides, speakers, control }: Story): SideParts {
  const speaking = new Set(speakers.map(({ side }) => side))
  const holding = new Set(control.map(({ side }) => side))
  return {
    speaking: sides.filter(({ id }) => speaking.has(id) || !holding.has(id)),
    holding: sides.filter(({ id }) => holding.has(id)),
  }
}
