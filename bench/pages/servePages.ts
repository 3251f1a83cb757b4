import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { byteRange } from './byteRange.ts'

/** What the server has sent since the count began: bytes, compressed and with headers, and the requested paths. */
type Sent = { bytes: number; readonly paths: string[] }

export type PageServer = {
  /** Its address, without a trailing slash. */
  readonly origin: string
  /** Starts a new count of what is sent. */
  readonly count: () => Sent
  readonly close: () => void
}

type Served = { readonly type: string; readonly plain: Buffer; readonly br?: Buffer; readonly gzip?: Buffer }

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const isText = (type: string) => /^text|json|svg/.test(type)

/**
 * Serves folders, named by the first part of the path, all alike: from memory, compressed beforehand, with byte ranges,
 * on this machine only.
 */
export async function servePages(folders: Readonly<Record<string, string>>): Promise<PageServer> {
  const files = new Map<string, Served>()
  for (const [name, folder] of Object.entries(folders)) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (extname(path) === '' || /\.(map|br|gz)$/.test(path)) continue
      files.set(`/${name}/${path}`, loadFile(join(folder, path)))
    }
  }
  let sent: Sent = { bytes: 0, paths: [] }
  const server = createServer((request, response) => {
    const counted = sent
    const { socket } = request
    const before = socket.bytesWritten
    response.on('close', () => {
      counted.bytes += socket.bytesWritten - before
    })
    counted.paths.push(request.url ?? '')
    answer(files, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => {
      sent = { bytes: 0, paths: [] }
      return sent
    },
    close: () => closeServer(server),
  }
}

function loadFile(path: string): Served {
  const plain = readFileSync(path)
  const type = types[extname(path)] ?? 'application/octet-stream'
  if (!isText(type) || plain.length < 1000) return { type, plain }
  const copy = (ending: string) => (existsSync(path + ending) ? readFileSync(path + ending) : undefined)
  // A built site brings them.
  return {
    type,
    plain,
    br: copy('.br') ?? brotliCompressSync(plain),
    gzip: copy('.gz') ?? gzipSync(plain, { level: 9 }),
  }
}

function answer(files: ReadonlyMap<string, Served>, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
  const file = files.get(path.endsWith('/') ? `${path}index.html` : path)
  if (file === undefined) {
    response.writeHead(404).end()
    return
  }
  const isHashed = /-[\w-]{8}\.\w+$/.test(path)
  response.setHeader('Content-Type', file.type)
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('Accept-Ranges', 'bytes')
  const range = byteRange(request.headers.range, file.plain.length)
  if (range !== null) {
    response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${file.plain.length}`)
    send(response, 206, file.plain.subarray(range.first, range.last + 1))
    return
  }
  const accepted = request.headers['accept-encoding'] ?? ''
  const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name) && file[name])
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding).setHeader('Vary', 'Accept-Encoding')
  send(response, 200, (encoding && file[encoding]) ?? file.plain)
}

function send(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, { 'Content-Length': body.length }).end(body)
}

function closeServer(server: Server): void {
  server.close()
  server.closeAllConnections()
}
