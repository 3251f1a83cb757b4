import { type ReadStory, readStory } from '../story/readStory.ts'
import { listIn } from '../story/rows.ts'
import type { StoryFiles } from '../story/storyFiles.ts'
import type { Wording } from '../wording/wording.ts'

/** Why a story could not even be read. The message is for the editor. */
export class StoryFileError extends Error {}

type Texts = Required<Pick<StoryFiles, 'texts' | 'unread'>>

/** The most that a file of a story may weigh: 20 MB. */
const mostBytes = 20_000_000

/**
 * Fetches a story and its files and checks them. Addresses in it are resolved against that of `story.json`
 * and must be of the same origin. Throws a StoryFileError where a file is missing, too large or no JSON.
 */
export async function loadStory(address: URL, words: Wording['failure']): Promise<ReadStory> {
  const story = await fetchJson(address, words)
  const { places } = (story ?? {}) as { places?: unknown }
  const [placesFile, { texts, unread }] = await Promise.all([
    typeof places === 'string' ? fetchJson(sameOrigin(places, address, words), words) : undefined,
    fetchTexts(story, address, words),
  ])
  return readStory({ story, places: placesFile, texts, unread })
}

async function fetchTexts(story: unknown, address: URL, words: Wording['failure']): Promise<Texts> {
  const texts = new Map<string, string>()
  const unread = new Map<string, string>()
  const paths = listIn(story, 'sources').flatMap((source) => {
    const text = (source as { text?: unknown } | null)?.text
    return typeof text === 'string' ? [text] : []
  })
  await Promise.all(
    paths.map(async (path) => {
      try {
        texts.set(path, await fetchText(sameOrigin(path, address, words), words))
      } catch (error) {
        if (error instanceof StoryFileError) unread.set(path, error.message.replace(/\.$/, ''))
        else throw error
      }
    }),
  )
  return { texts, unread }
}

async function fetchJson(address: URL, words: Wording['failure']): Promise<unknown> {
  const text = await fetchText(address, words)
  try {
    return JSON.parse(text)
  } catch {
    if (/^\s*</.test(text)) throw new StoryFileError(words.webPage(address.pathname))
    const { jsonSlip } = await import('../story/jsonSlip.ts')
    const { line, column, reason } = jsonSlip(text) ?? { line: 1, column: 1, reason: '' }
    throw new StoryFileError(words.malformed(address.pathname, line, column, reason))
  }
}

async function fetchText(address: URL, words: Wording['failure']): Promise<string> {
  const response = await fetch(address).catch(() => {
    throw new StoryFileError(words.unreachable(address.href))
  })
  if (!response.ok) throw new StoryFileError(words.missing(address.pathname, String(response.status)))
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > mostBytes) {
    await response.body?.cancel()
    throw new StoryFileError(words.tooLarge(address.pathname, megabytes(announced)))
  }
  const bytes = await response.arrayBuffer()
  if (bytes.byteLength > mostBytes) {
    throw new StoryFileError(words.tooLarge(address.pathname, megabytes(bytes.byteLength)))
  }
  return new TextDecoder().decode(bytes)
}

/** The address of a story’s file. Throws a StoryFileError where it is on another host. */
function sameOrigin(path: string, base: URL, words: Wording['failure']): URL {
  const address = new URL(path, base)
  if (address.origin !== base.origin) throw new StoryFileError(words.otherHost(address.href))
  return address
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}
