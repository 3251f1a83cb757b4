import type { Story } from '../../src/story/story.ts'
import { checkStory } from '../stories/checkStory.ts'

/** The story in a folder. Throws an error with every problem, a line each. */
export async function storyAt(folder: string): Promise<Story> {
  const checked = await checkStory(folder)
  if (checked.kind === 'story') return checked.story
  throw new Error(checked.lines.join('\n'))
}
