import { fileURLToPath, pathToFileURL } from 'node:url'
import type { StoryFiles } from '../../src/story/format/storyFiles.ts'
import { collectStoryFiles } from '../../src/story/reading/collectStoryFiles.ts'
import { type ReadText, unread } from '../../src/story/reading/decodeFile.ts'
import { readTextFile } from './readTextFile.ts'

/**
 * Reads the files that a story names from the disk. `story` is the parsed content of the file at `path`; the files’
 * addresses are relative to `path`, as on the page they are relative to `story.json`.
 */
export function readStoryFiles(story: unknown, path: string): Promise<StoryFiles> {
  return collectStoryFiles(story, (address) => readBeside(path, address))
}

async function readBeside(story: string, address: string): Promise<ReadText> {
  if (!URL.canParse(address, 'file:///')) return unread('it is not the address of a file')
  const url = new URL(address, pathToFileURL(story))
  if (url.protocol !== 'file:' || url.host !== '') return unread('it is on another host')
  const path = pathOf(url)
  return path === undefined ? unread('it is not the address of a file') : readTextFile(path)
}

/** Undefined if the URL can’t name a file: `%2F` or a NUL in it. */
function pathOf(url: URL): string | undefined {
  try {
    const path = fileURLToPath(url)
    return path.includes('\0') ? undefined : path
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
