import { collectStoryFiles } from '../../story/reading/collectStoryFiles.ts'
import {
  decodeJson,
  decodeText,
  maxFileBytes,
  type ReadText,
  tooLarge,
  unread,
} from '../../story/reading/decodeFile.ts'
import { type ReadStory, readStory } from '../../story/reading/readStory.ts'

/** The reason why `story.json` itself could not be read, for the editor. */
export class StoryFileError extends Error {}

/** A story of another site is refused: else anyone could show their own inside a newsroom’s page. */
export class ForeignStoryError extends Error {}

/**
 * Fetches a story and its files and checks them. The story must be of the same origin as the site, and so must every
 * file that it names: else this throws a ForeignStoryError. A file that can’t be read is one of the story’s problems; only
 * where that file is `story.json` itself, this throws a StoryFileError.
 */
export async function loadStory(address: URL, site: URL): Promise<ReadStory> {
  if (address.origin !== site.origin) throw new ForeignStoryError(`${address.href} is not of ${site.origin}`)
  const file = await decodeJson(await fetchText(address))
  if (file.kind === 'unread') throw new StoryFileError(file.reason)
  return readStory(await collectStoryFiles(file.value, (path) => fetchBeside(address, path)))
}

async function fetchBeside(story: URL, path: string): Promise<ReadText> {
  if (!URL.canParse(path, story)) return unread('it is not the address of a file')
  const address = new URL(path, story)
  return address.origin === story.origin ? fetchText(address) : unread('it is on another host')
}

async function fetchText(address: URL): Promise<ReadText> {
  const response = await fetch(address).catch(() => undefined)
  if (response === undefined) {
    return unread('the host did not answer, or it does not let this page read it')
  }
  const refusal = isOfOtherHost(response, address) ? 'the host sends it to another host' : refusalOf(response, address)
  if (refusal === undefined) return readBody(response)
  await response.body?.cancel()
  return unread(refusal)
}

/** Whether redirects have led to another host. Answers that a test makes have no address. */
function isOfOtherHost({ url }: Response, asked: URL): boolean {
  return url !== '' && new URL(url).origin !== asked.origin
}

/** The reason why an answer is not the requested file, or undefined. */
function refusalOf({ ok, status, headers }: Response, { pathname }: URL): string | undefined {
  if (status === 404 || status === 410) return 'there is no such file'
  if (status === 401 || status === 403) return 'you may not read it'
  if (!ok) return `the host answered with status ${status}`
  // Many hosts answer with their own page, and status 200, where there is no file.
  const isWebPage = headers.get('content-type')?.startsWith('text/html') && !/\.html?$/.test(pathname)
  return isWebPage ? 'the host answered with a web page in its place' : undefined
}

/** Stops reading at the size limit of a file. */
async function readBody(response: Response): Promise<ReadText> {
  const announced = Number(response.headers.get('content-length') ?? 0)
  const reader = response.body?.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    while (reader !== undefined && size <= maxFileBytes && announced <= maxFileBytes) {
      const { done, value } = await reader.read()
      if (done) return decodeText(new Uint8Array(await new Blob(chunks).arrayBuffer()))
      chunks.push(value)
      size += value.length
    }
    await reader?.cancel()
  } catch {
    return unread('the connection was lost before its end')
  }
  return reader === undefined ? decodeText(new Uint8Array()) : tooLarge(announced || undefined)
}
