import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { problemSentence } from '../../src/story/format/problem.ts'
import { decodeJson } from '../../src/story/reading/decodeFile.ts'
import { readStory } from '../../src/story/reading/readStory.ts'
import { withoutComments } from '../../src/story/reading/withoutComments.ts'
import type { Story } from '../../src/story/story.ts'
import { countryMiddles } from './countryMiddles.ts'
import { pictureFindings } from './pictureFindings.ts'
import { readStoryFiles } from './readStoryFiles.ts'
import { readTextFile } from './readTextFile.ts'
import { swappedCoordinates } from './swappedCoordinates.ts'

/** The result of a check: the story, or a line for each problem; and a line for each warning. */
export type CheckedStory = (
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'problems'; readonly lines: readonly string[] }
) & {
  readonly warnings: readonly string[]
  /** The paths of the files that were read, or should have been. */
  readonly files: readonly string[]
}

/** Checks the story in a folder with the same code as the page. */
export async function checkStory(folder: string): Promise<CheckedStory> {
  const path = join(folder, 'story.json')
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isFolder) return problem(`'${folder}' is not a folder`, path)
  const file = await decodeJson(await readTextFile(path))
  if (file.kind === 'unread') return problem(`story.json could not be read: ${file.reason}`, path)
  const { files, paths } = await readStoryFiles(file.value, path)
  const read = readStory(files)
  const pictures = await pictureFindings(withoutComments(file.value), path)
  const common = {
    warnings: [...read.warnings, ...pictures.warnings].map(problemSentence),
    files: [path, ...paths, ...pictures.paths],
  }
  const problems = [...(read.kind === 'problems' ? read.problems : []), ...pictures.problems]
  if (read.kind === 'problems' || problems.length > 0)
    return { kind: 'problems', lines: problems.map(problemSentence), ...common }
  return {
    kind: 'story',
    story: read.story,
    ...common,
    warnings: [
      ...folderWarnings(read.story, folder),
      ...common.warnings,
      ...swappedCoordinates(read.story, await countryMiddles()).map(problemSentence),
    ],
  }
}

function problem(line: string, path: string): CheckedStory {
  return { kind: 'problems', lines: [line], warnings: [], files: [path] }
}

function folderWarnings({ id }: Story, folder: string): readonly string[] {
  const name = basename(resolve(folder))
  if (name === id) return []
  return [problemSentence({ path: 'id', value: id, reason: `a story’s folder has its id, and this one is '${name}'` })]
}

/** The story in a folder. Throws an error with every problem, a line each. */
export async function storyAt(folder: string): Promise<Story> {
  const checked = await checkStory(folder)
  if (checked.kind === 'story') return checked.story
  throw new Error(checked.lines.join('\n'))
}
