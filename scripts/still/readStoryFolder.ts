import { join } from 'node:path'
import type { StillGround } from '../../src/map/ground/stillGround.ts'
import type { Story } from '../../src/story/story.ts'
import { checkStory } from '../stories/checkStory.ts'
import { freshStillMap } from './freshStillMap.ts'

/** A story and its still map, from which its page is made, or a line for each problem. */
export type StoryFolder = (
  | { readonly kind: 'story'; readonly story: Story; readonly ground: StillGround }
  | { readonly kind: 'problems'; readonly lines: readonly string[] }
) & { readonly warnings: readonly string[] }

/**
 * Reads and checks a story and its still map in a folder of stories, such as `public/stories`; `say` is told what takes time
 * (`freshStillMap`).
 */
export async function readStoryFolder(stories: string, id: string, say: (line: string) => void): Promise<StoryFolder> {
  const folder = join(stories, id)
  const checked = await checkStory(folder)
  const { warnings } = checked
  const problem = (line: string): StoryFolder => ({ kind: 'problems', lines: [line], warnings })
  if (checked.kind === 'problems') return checked
  const { story } = checked
  if (story.id !== id) return problem(`${folder}/story.json says that its id is '${story.id}'; it must be '${id}'`)
  try {
    return { kind: 'story', story, ground: await freshStillMap(story, folder, say), warnings }
  } catch (error) {
    return problem(`its still map could not be baked: ${error instanceof Error ? error.message : error}`)
  }
}
