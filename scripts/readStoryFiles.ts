import { fileURLToPath, pathToFileURL } from 'node:url'
import { listIn } from '../src/story/rows.ts'
import type { StoryFiles } from '../src/story/storyFiles.ts'
import { readJsonFile } from './readJsonFile.ts'
import { type ReadText, readTextFile } from './readTextFile.ts'

/**
 * The files that a story names, from the disk. `story` is what stands in the file at `path`, against which
 * their addresses are resolved, as the reader resolves them against that of `story.json`.
 */
export async function readStoryFiles(story: unknown, path: string): Promise<StoryFiles> {
  const unread = new Map<string, string>()
  const texts = new Map<string, string>()
  for (const address of textAddresses(story)) {
    const file = await readAt(address, path, readTextFile)
    if (file.kind === 'text') texts.set(address, file.text)
    else unread.set(address, file.reason)
  }
  const address = placesAddress(story)
  if (address === undefined) return { story, places: undefined, texts, unread }
  const places = await readAt(address, path, readJsonFile)
  if (places.kind === 'unread') unread.set(address, places.reason)
  return { story, places: places.kind === 'json' ? places.value : undefined, texts, unread }
}

async function readAt<T>(
  address: string,
  base: string,
  read: (path: string) => Promise<T>,
): Promise<T | Extract<ReadText, { kind: 'unread' }>> {
  const url = URL.canParse(address, 'file:///') ? new URL(address, pathToFileURL(base)) : undefined
  if (url?.protocol !== 'file:' || url.host !== '') {
    return { kind: 'unread', reason: 'it is not on the disk' }
  }
  try {
    return await read(fileURLToPath(url))
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unread', reason: 'it is not the path of a file' }
    throw error
  }
}

function textAddresses(story: unknown): readonly string[] {
  return listIn(story, 'sources').flatMap((source) => {
    const text = (source as { text?: unknown } | null)?.text
    return typeof text === 'string' ? [text] : []
  })
}

function placesAddress(story: unknown): string | undefined {
  const places = (story as { places?: unknown } | null)?.places
  return typeof places === 'string' ? places : undefined
}
