import { join } from 'node:path'
import { readStillGround, type StillGround } from '../../src/map/ground/stillGround.ts'
import { stillFile } from '../../src/story/format/stillFile.ts'
import { decodeJson } from '../../src/story/reading/decodeFile.ts'
import type { Story } from '../../src/story/story.ts'
import { checkStory } from '../stories/checkStory.ts'
import { readTextFile } from '../stories/readTextFile.ts'

/** A story and its still map, from which its page is made, or a line for each problem. */
export type StoryFolder =
  | { readonly kind: 'story'; readonly story: Story; readonly ground: StillGround }
  | { readonly kind: 'problems'; readonly lines: readonly string[] }

/** Reads and checks a story and its still map in a folder of stories, such as `public/stories`. */
export async function readStoryFolder(stories: string, id: string): Promise<StoryFolder> {
  const folder = join(stories, id)
  const checked = await checkStory(folder)
  if (checked.kind === 'problems') return checked
  const { story } = checked
  if (story.id !== id) return problem(`${folder}/story.json says that its id is '${story.id}'; it must be '${id}'`)
  const path = join(folder, stillFile(story.placesFile))
  const file = await decodeJson(await readTextFile(path))
  const ground = file.kind === 'unread' ? null : readStillGround(file.value)
  if (ground === null) return problem(`${path} is not a still map: run npm run still -- ${id}`)
  return { kind: 'story', story, ground }
}

function problem(line: string): StoryFolder {
  return { kind: 'problems', lines: [line] }
}
