import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { closestMatch } from '../../src/story/checks/closestMatch.ts'
import { storiesFolder, storyIds } from './storyIds.ts'

/** The folder of a story that a command names by its id or by the path of its folder. Throws where there is none. */
export function storyFolder(name: string): string {
  const candidates = [name, join(storiesFolder, name)]
  const folder = candidates.find((one) => existsSync(join(one, 'story.json'))) ?? candidates.find(existsSync)
  if (folder !== undefined) return folder
  const near = closestMatch(name, storyIds())
  const question = near === undefined ? '' : `; did you mean '${near}'?`
  throw new Error(`'${name}' is no story of ${storiesFolder}/ and no folder${question}`)
}
