import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import Negotiator from 'negotiator'
import send from 'send'
import { cacheControl } from './cacheControl.ts'
import { type Encoding, encodings, isCompressible } from './compression.ts'
import { contentType } from './contentType.ts'
import { firstStyleOf } from './firstStyleOf.ts'
import { siteHeaders } from './siteHeaders.ts'

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void

/** The error that `send` emits. */
type SendError = Error & { readonly status: number; readonly headers?: Readonly<Record<string, string>> }

/**
 * Serves a built folder as docs/hosting.md says, with compressed copies for clients that accept them. `send` handles files,
 * ranges and conditional requests. (`sirv` ignores q=0, sends ranges of compressed copies and doesn’t redirect folders.)
 */
export function siteHandler(folder: string): SiteHandler {
  const root = resolve(folder)
  const firstStyle = firstStyleOf(folder)
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    for (const [name, value] of Object.entries(siteHeaders(originOf(request), path, firstStyle)))
      response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      answerWith(response, 405)
      return
    }
    const file = path.endsWith('/') ? `${path}index.html` : path
    sendFirst(root, file, acceptedEncodings(request, file), request, response)
  }
}

/** The origin that a client asks by; undefined where it names no host. */
function originOf({ headers: { host } }: IncomingMessage): string | undefined {
  const address = `http://${host}`
  return host !== undefined && URL.canParse(address) ? new URL(address).origin : undefined
}

/**
 * Returns the encodings that a request accepts, best first. None for a range request: a part of a compressed copy can’t
 * be decoded.
 */
function acceptedEncodings(request: IncomingMessage, file: string): readonly Encoding[] {
  if (request.headers.range !== undefined || !isCompressible(file)) return []
  const accepted = new Negotiator(request).encodings(encodings.map(({ name }) => name))
  return encodings.filter(({ name }) => accepted.includes(name))
}

/** Sends the first copy that exists, else the file itself. */
function sendFirst(
  root: string,
  file: string,
  [encoding, ...others]: readonly Encoding[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  send(request, `${file}${encoding?.ending ?? ''}`, {
    root,
    index: false,
    acceptRanges: encoding === undefined,
  })
    .on('headers', () => {
      response.setHeader('Content-Type', contentType(file))
      response.setHeader('Cache-Control', cacheControl(file))
      if (isCompressible(file)) response.setHeader('Vary', 'Accept-Encoding')
      if (encoding !== undefined) response.setHeader('Content-Encoding', encoding.name)
    })
    .on('directory', () => redirectIntoFolder(request, response))
    .on('error', (error: SendError) => {
      if (error.status === 404 && encoding !== undefined) sendFirst(root, file, others, request, response)
      else if (error.status === 404) answerNotFound(root, request, response)
      else answerWith(response, error.status, error.headers)
    })
    .pipe(response)
}

/** Redirects to the URL with a slash, so that the page’s relative URLs work. Relative, because the site may be anywhere. */
function redirectIntoFolder(request: IncomingMessage, response: ServerResponse): void {
  const [path = '', ...query] = (request.url ?? '').split('?')
  const name = path.slice(path.lastIndexOf('/') + 1)
  answerWith(response, 301, { Location: [`./${name}/`, ...query].join('?') })
}

function answerNotFound(root: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404
  response.setHeader('Cache-Control', 'no-cache')
  send(request, '/404.html', { root, acceptRanges: false, etag: false, lastModified: false })
    .on('error', () => answerWith(response, 404))
    .pipe(response)
}

/** Sends a response without a body. */
function answerWith(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  for (const name of ['Content-Encoding', 'Content-Type', 'ETag', 'Last-Modified']) response.removeHeader(name)
  response.setHeader('Cache-Control', 'no-cache')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.statusCode = status
  response.end()
}
