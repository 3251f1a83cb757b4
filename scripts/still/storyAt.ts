import { join } from 'node:path'
import { problemSentence } from '../../src/story/format/problem.ts'
import { jsonOf } from '../../src/story/reading/jsonOf.ts'
import { readStory } from '../../src/story/reading/readStory.ts'
import type { Story } from '../../src/story/story.ts'
import { readStoryFiles } from '../stories/readStoryFiles.ts'
import { readTextFile } from '../stories/readTextFile.ts'

/** The story in a folder. Throws, naming every problem, where it can’t be read. */
export async function storyAt(folder: string): Promise<Story> {
  const path = join(folder, 'story.json')
  const file = await jsonOf(await readTextFile(path))
  if (file.kind === 'unread') throw new Error(`${path} could not be read: ${file.reason}`)
  const read = readStory(await readStoryFiles(file.value, path))
  if (read.kind === 'story') return read.story
  throw new Error(read.problems.map(problemSentence).join('\n'))
}
