import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { replaceStory } from '../stories/replaceStory.ts'
import { counted } from '../terminal/counted.ts'
import { admit } from './admit.ts'
import { Refused } from './refused.ts'
import { sentFiles } from './sentFiles.ts'

/** What the endpoint works on. */
export type Desk = {
  readonly token: string
  /** Where the site’s stories are: `public/stories`. */
  readonly stories: string
  /** Builds the site anew. Returns what the build says, and rejects with that where it fails. */
  readonly rebuild: () => Promise<string>
  /** Whether the built site has a story’s page: a build leaves out a story that it can’t make. */
  readonly isBuilt: (id: string) => boolean
}

/** What the desk is told when a story’s page is ready. */
type LocallyPublished = {
  /** The page’s address. */
  readonly page: string
  /** How long the build took, in seconds. */
  readonly seconds: number
}

/**
 * Takes stories from the desk of `npm start`, `PUT desk/local/ID`: checks who sends them and what, writes their sources into
 * `stories/ID/`, builds the site, and answers with `LocallyPublished` when the page is there. Whatever keeps it from that is told as
 * a sentence; `Content-Location` says that the sources were written all the same. With `If-None-Match: *` no story is replaced: 412. One story after the other.
 */
export function deskEndpoint(desk: Desk): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let work: Promise<unknown> = Promise.resolve()
  return async (request, response) => {
    try {
      const id = admit(request, desk.token)
      const files = await sentFiles(request, id)
      // https://www.rfc-editor.org/rfc/rfc9110#field.if-none-match
      const isNew = request.headers['if-none-match'] === '*'
      const published = work.then(() => publish(desk, id, files, isNew))
      work = published.catch(() => undefined)
      const seconds = await published
      const page = `http://${request.headers.host}/stories/${id}/`
      answer(response, 200, JSON.stringify({ page, seconds } satisfies LocallyPublished), 'application/json')
    } catch (error) {
      const { status, message, headers } = error instanceof Refused ? error : new Refused(500, reasonOf(error))
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      answer(response, status, message, 'text/plain; charset=utf-8')
    }
  }
}

/** Returns how long the build took, in seconds. One that `isNew` takes no other’s place. */
async function publish(
  desk: Desk,
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  isNew: boolean,
): Promise<number> {
  if (isNew && existsSync(`${desk.stories}/${id}/story.json`))
    throw new Refused(412, `there is a story '${id}' already, which is replaced only when that is asked for`)
  const problems = await replaceStory(desk.stories, id, files)
  if (problems.length > 0)
    throw new Refused(422, [`it has ${counted(problems.length, 'problem')}`, ...problems].join('\n'))
  const start = Date.now()
  try {
    const said = await desk.rebuild()
    if (!desk.isBuilt(id)) throw new Error(said)
  } catch (error) {
    const reason = `the story is in ${desk.stories}/${id}/, but the build failed: ${reasonOf(error)}`
    throw new Refused(500, reason, { 'content-location': `/stories/${id}/` })
  }
  return Math.round((Date.now() - start) / 1000)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** No header lets another origin read it. */
function answer(response: ServerResponse, status: number, body: string, type: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  response.end(body)
}
