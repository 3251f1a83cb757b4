import { isRecord } from '../../story/format/entries.ts'
import type { Project } from '../project/project.ts'
import { sourceFiles } from './sourceFiles.ts'

/** The name under which this tab keeps the token of `npm start`. */
const name = 'dateline-token'

/** The token that `npm start` prints in the desk’s address, `#token=…`; null where the desk has come from elsewhere. */
export function localPublisher(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('token')
  try {
    if (given !== null) {
      sessionStorage.setItem(name, given)
      // It doesn’t stay in the address, which may be copied.
      history.replaceState(null, '', location.pathname + location.search)
    }
    return sessionStorage.getItem(name)
  } catch {
    return given
  }
}

/** The ids of stories that this tab has published: they are replaced without asking. */
const own = new Set<string>()

/**
 * Has the server of `npm start` write a story’s sources into `public/stories/` and build the site. Returns the address of its page,
 * which is there then; null where a story that this tab has not published has the id, and is not to be replaced.
 * Rejects with what the server says.
 */
export async function publishLocally(project: Project, replaces: boolean): Promise<string | null> {
  const { id } = project.story
  const token = localPublisher()
  if (token === null) throw new Error('this desk has not been opened by npm start')
  const body = new FormData()
  for (const [path, content] of sourceFiles(project)) body.append(path, content, path)
  const response = await fetch(new URL(`local/${id}`, document.baseURI), {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, ...(replaces || own.has(id) ? {} : { 'if-none-match': '*' }) },
    body,
  })
  if (response.status === 412) return null
  // The sources may have been written although the build failed.
  if (response.ok || response.headers.has('content-location')) own.add(id)
  if (!response.ok) throw new Error(await response.text())
  const answer: unknown = await response.json()
  if (!isRecord(answer) || typeof answer.page !== 'string')
    throw new Error(`the server answers ${JSON.stringify(answer)}`)
  return answer.page
}
