import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { problemSentence } from '../../src/story/format/problem.ts'
import { decodeJson } from '../../src/story/reading/decodeFile.ts'
import { readStory } from '../../src/story/reading/readStory.ts'
import type { Story } from '../../src/story/story.ts'
import { readStoryFiles } from './readStoryFiles.ts'
import { readTextFile } from './readTextFile.ts'

/** The result of a check: the story, or a line for each problem. */
export type CheckedStory =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'problems'; readonly lines: readonly string[] }

/** Checks the story in a folder with the same code as the page. */
export async function checkStory(folder: string): Promise<CheckedStory> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isFolder) return problems([`'${folder}' is not a folder`])
  const path = join(folder, 'story.json')
  const file = await decodeJson(await readTextFile(path))
  if (file.kind === 'unread') return problems([`story.json could not be read: ${file.reason}`])
  const read = readStory(await readStoryFiles(file.value, path))
  return read.kind === 'story' ? read : problems(read.problems.map(problemSentence))
}

function problems(lines: readonly string[]): CheckedStory {
  return { kind: 'problems', lines }
}

/** The story in a folder. Throws an error with every problem, a line each. */
export async function storyAt(folder: string): Promise<Story> {
  const checked = await checkStory(folder)
  if (checked.kind === 'story') return checked.story
  throw new Error(checked.lines.join('\n'))
}
