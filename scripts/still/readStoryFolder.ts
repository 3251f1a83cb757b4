import { join } from 'node:path'
import { readStillGround, type StillGround } from '../../src/map/ground/stillGround.ts'
import { stillFile } from '../../src/story/format/stillFile.ts'
import { decodeJson } from '../../src/story/reading/decodeFile.ts'
import type { Story } from '../../src/story/story.ts'
import { checkStory } from '../stories/checkStory.ts'
import { readTextFile } from '../stories/readTextFile.ts'
import { viewsMark } from './viewsMark.ts'
import { writeStillMap } from './writeStillMap.ts'

/** A story and its still map, from which its page is made, or a line for each problem. */
export type StoryFolder = (
  | { readonly kind: 'story'; readonly story: Story; readonly ground: StillGround }
  | { readonly kind: 'problems'; readonly lines: readonly string[] }
) & { readonly warnings: readonly string[] }

/**
 * Reads and checks a story and its still map in a folder of stories, such as `public/stories`. A still map that is
 * missing, can’t be read or is older than the story’s places is baked; `say` is told so, since it takes seconds.
 */
export async function readStoryFolder(stories: string, id: string, say: (line: string) => void): Promise<StoryFolder> {
  const folder = join(stories, id)
  const checked = await checkStory(folder)
  const { warnings } = checked
  const problem = (line: string): StoryFolder => ({ kind: 'problems', lines: [line], warnings })
  if (checked.kind === 'problems') return checked
  const { story } = checked
  if (story.id !== id) return problem(`${folder}/story.json says that its id is '${story.id}'; it must be '${id}'`)
  const file = await decodeJson(await readTextFile(join(folder, stillFile(story.placesFile))))
  const ground = file.kind === 'unread' ? null : readStillGround(file.value)
  if (ground?.views === viewsMark(story)) return { kind: 'story', story, ground, warnings }
  say(`${id} ${ground === null ? 'has no still map: baking it' : 'has a still map of other views: baking it anew'} …`)
  try {
    const baked = await writeStillMap(story, folder)
    say(baked.line)
    return { kind: 'story', story, ground: baked.ground, warnings }
  } catch (error) {
    return problem(`its still map could not be baked: ${error instanceof Error ? error.message : error}`)
  }
}
