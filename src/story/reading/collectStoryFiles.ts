import { listIn } from '../format/entries.ts'
import type { StoryFiles } from '../format/storyFiles.ts'
import { decodeJson, type ReadText } from './decodeFile.ts'

/**
 * Reads all files that a story names. `story` is the parsed `story.json`; `read` returns the file at an address that it
 * gives. The page and the checker differ only in `read`.
 */
export async function collectStoryFiles(
  story: unknown,
  read: (address: string) => Promise<ReadText>,
): Promise<StoryFiles> {
  const texts = new Map<string, string>()
  const unread = new Map<string, string>()
  const readSourceText = async (address: string) => {
    const file = await read(address)
    if (file.kind === 'text') texts.set(address, file.text)
    else unread.set(address, file.reason)
  }
  const readPlaces = async (address: string) => {
    const file = await decodeJson(await read(address))
    if (file.kind === 'json') return file.value
    unread.set(address, file.reason)
    return undefined
  }
  const address = placesAddress(story)
  const [places] = await Promise.all([
    address === undefined ? undefined : readPlaces(address),
    ...textAddresses(story).map(readSourceText),
  ])
  return { story, places, texts, unread }
}

function placesAddress(story: unknown): string | undefined {
  const { places } = (story ?? {}) as { places?: unknown }
  return typeof places === 'string' ? places : undefined
}

function textAddresses(story: unknown): readonly string[] {
  const addresses = listIn(story, 'sources').flatMap((source) => {
    const text = (source as { text?: unknown } | null)?.text
    return typeof text === 'string' ? [text] : []
  })
  return [...new Set(addresses)]
}
