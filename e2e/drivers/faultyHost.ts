import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { listen } from '../../scripts/site/listen.ts'
import { type SiteHandler, siteHandler } from '../../scripts/site/siteHandler.ts'

/** How a host fails to answer; `sound` answers as it should. */
type Fault = (request: IncomingMessage, response: ServerResponse, sound: SiteHandler) => void

/** What hosts do to files. */
export const faults = {
  missing: (_, response) => response.writeHead(404).end(),
  broken: (_, response) => response.writeHead(500).end(),
  /** The connection ends in the middle. */
  truncated: (request, response, sound) => {
    // What the browser keeps already would be confirmed without a body.
    delete request.headers['if-none-match']
    delete request.headers['if-modified-since']
    const write = response.write.bind(response) as (part: Uint8Array, isSent: () => void) => boolean
    response.write = (part: Uint8Array) => write(part.subarray(0, part.length / 2), () => response.destroy())
    sound(request, response)
  },
  empty: (_, response) => response.end(),
  /** As many hosts answer where there is no file. */
  webPage: (_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Not here</title>'),
  silent: () => {},
  /** The connection ends before the answer. */
  aborted: (_, response) => response.destroy(),
  /** As servers do that take turns, each with ETags of its own. */
  changingEtag: (request, response, sound) => {
    const set = response.setHeader.bind(response)
    response.setHeader = (name, value) => set(name, name === 'ETag' ? `"${Math.random()}"` : value)
    sound(request, response)
  },
  withoutRanges: (request, response, sound) => {
    delete request.headers.range
    sound(request, response)
  },
  /** Compresses the part of the tiles that is asked for. */
  compressedPart: (request, response) => {
    const { from, to } = rangeOf(request)
    const whole = tiles()
    sendPart(response, gzipSync(whole.subarray(from, to)), `bytes ${from}-${to - 1}/${whole.length}`)
  },
  /** Sends a part of the compressed tiles, which can’t be decoded. */
  partOfCompressed: (request, response) => {
    const { from, to } = rangeOf(request)
    const compressed = gzipSync(tiles(), { level: 1 })
    sendPart(response, compressed.subarray(from, to), `bytes ${from}-${to - 1}/${compressed.length}`)
  },
} as const satisfies Readonly<Record<string, Fault>>

function rangeOf({ headers }: IncomingMessage): { readonly from: number; readonly to: number } {
  const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  if (from === undefined || last === undefined) throw new Error(`the range is '${headers.range}'`)
  return { from: Number(from), to: Number(last) + 1 }
}

function sendPart(response: ServerResponse, bytes: Uint8Array, range: string): void {
  response.writeHead(206, { 'Content-Encoding': 'gzip', 'Content-Range': range, 'Content-Length': bytes.length })
  response.end(bytes)
}

function tiles(): Buffer {
  const name = readdirSync('dist/assets').find((file) => file.endsWith('.pmtiles'))
  return readFileSync(`dist/assets/${name}`)
}

/** A host that fails where it is told to. */
export type FaultyHost = {
  readonly address: string
  /** From now on fails so at the paths that fit, and at no others. */
  readonly fail: (path: RegExp, fault: Fault) => void
  /** The paths at which it has failed since it was told to. */
  readonly failed: () => readonly string[]
}

const [site, fixtures] = [siteHandler('dist'), siteHandler('e2e/stories')]

/** Serves the built site, and the stories of the tests under `fixtures/`. */
const sound: SiteHandler = (request, response) => {
  const [, path] = /^\/fixtures(\/.*)/.exec(request.url ?? '') ?? []
  if (path === undefined) return site(request, response)
  request.url = path
  fixtures(request, response)
}

/** Runs such a host, on a port of its own, while it is used. */
export async function whileFaulty(use: (host: FaultyHost) => Promise<void>): Promise<void> {
  let rule: readonly [path: RegExp, fault: Fault] = [/^$/, sound]
  let failed: string[] = []
  const server = createServer((request, response) => {
    const { url = '/' } = request
    const [path, fault] = rule
    if (!path.test(url)) return sound(request, response)
    failed.push(url)
    fault(request, response, sound)
  })
  await use({
    address: await listen(server, { port: 0 }),
    fail: (path, fault) => {
      rule = [path, fault]
      failed = []
    },
    failed: () => failed,
  })
  server.closeAllConnections()
  server.close()
}

/** What is wrong with a file of a story, the fault by which it is, and what the page says of it. */
export const storyFaults = [
  ['is missing', 'missing', 'there is no such file'],
  ['is refused', 'broken', 'the host answered with status 500'],
  ['is broken off', 'truncated', 'the connection was lost before its end'],
  ['does not come', 'aborted', 'the host did not answer, or it does not let this page read it'],
  ['is empty', 'empty', 'line 1, column 1: the file is empty'],
  ['is a web page', 'webPage', 'the host answered with a web page in its place'],
] as const
