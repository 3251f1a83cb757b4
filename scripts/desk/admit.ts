import type { IncomingMessage } from 'node:http'
import { givesToken } from './deskToken.ts'
import { Refused } from './refused.ts'

/** Where the desk sends stories, from the site’s folder: `desk/local/ID`. */
export const localPath = '/desk/local/'

/**
 * Lets a request through that comes from the desk of this server and from nowhere else, and returns the id of the story that it
 * sends. Throws `Refused`. Nothing of its body is read.
 */
export function admit({ method, url, headers, socket }: IncomingMessage, token: string): string {
  const own = new URL(`http://${socket.localAddress}:${socket.localPort}`)
  // A page of another host whose name leads to this machine (DNS rebinding) still says its own name.
  if (headers.host !== own.host)
    throw new Refused(421, `the host is '${headers.host ?? 'not said'}', and stories are taken at ${own.host} alone`)
  if (method !== 'PUT') throw new Refused(405, `the method is ${method}; a story comes by PUT`, { Allow: 'PUT' })
  // Browsers say with every PUT which page it is from: https://fetch.spec.whatwg.org/#origin-header
  if (headers.origin !== own.origin)
    throw new Refused(403, `the origin is '${headers.origin ?? 'not said'}', and stories come from ${own.origin} alone`)
  if (!givesToken(headers.authorization, token))
    throw new Refused(
      401,
      'the token is not the one of this server: open the desk at the address that npm start prints',
      {
        'WWW-Authenticate': 'Bearer',
      },
    )
  return idIn(url ?? '')
}

/** The id at the end of an address. Ids are those of `story.json`, and short enough for any disk. */
function idIn(url: string): string {
  const id = url.slice(localPath.length)
  if (!/^[\w-]{1,100}$/.test(id)) throw new Refused(404, `'${id}' is not an id: letters, digits, - and _`)
  return id
}
