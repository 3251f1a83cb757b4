import { fileURLToPath, pathToFileURL } from 'node:url'
import type { StoryFiles } from '../../src/story/format/storyFiles.ts'
import { collectStoryFiles } from '../../src/story/reading/collectStoryFiles.ts'
import { type ReadText, type Unread, unread } from '../../src/story/reading/decodeFile.ts'
import { readTextFile } from './readTextFile.ts'

/**
 * Reads the files that a story names from the disk, and says their paths. `story` is the parsed content of the file at
 * `path`; the files’ addresses are relative to `path`, as on the page they are relative to `story.json`.
 */
export async function readStoryFiles(
  story: unknown,
  path: string,
): Promise<{ readonly files: StoryFiles; readonly paths: readonly string[] }> {
  const paths: string[] = []
  const files = await collectStoryFiles(story, async (address): Promise<ReadText> => {
    const file = pathBeside(path, address)
    if (typeof file !== 'string') return file
    paths.push(file)
    return readTextFile(file)
  })
  return { files, paths }
}

/** The path of a file at an address relative to that of the story at `story`, or why it has none. */
export function pathBeside(story: string, address: string): string | Unread {
  if (!URL.canParse(address, 'file:///')) return unread('it is not the address of a file')
  const url = new URL(address, pathToFileURL(story))
  if (url.protocol !== 'file:' || url.host !== '') return unread('it is on another host')
  return pathOf(url) ?? unread('it is not the address of a file')
}

/** Undefined if the URL can’t name a file: `%2F`, `%ff` or a NUL in it. */
function pathOf(url: URL): string | undefined {
  try {
    const path = fileURLToPath(url)
    return path.includes('\0') ? undefined : path
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return undefined
    throw error
  }
}
