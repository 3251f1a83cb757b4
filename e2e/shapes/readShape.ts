import { readStory } from '../../src/story/reading/readStory.ts'
import type { Story } from '../../src/story/story.ts'
import type { Shape } from './inventedShape.ts'

/** The story of a shape’s files. Throws where they have problems. */
export function readShape({ story, places, texts }: Shape): Story {
  const read = readStory({ story, places, texts: new Map(Object.entries(texts)) })
  if (read.kind === 'problems') throw new Error(`${story.id}: ${JSON.stringify(read.problems.slice(0, 5))}`)
  return read.story
}
