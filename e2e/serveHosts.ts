/**
 * Serves the news pages of the tests, which embed Dateline from another origin, and the listeners of other makers that
 * npm has. In a page `{{dateline}}` stands for Dateline’s address. Run with the port and that address as its arguments.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { listen } from '../scripts/site/listen.ts'

const [port = '', dateline = ''] = process.argv.slice(2)

const listeners: Readonly<Record<string, string>> = {
  '/pym.js': 'node_modules/pym.js/dist/pym.v1.js',
  '/frames.js': 'node_modules/@newswire/frames/dist/frames.umd.js',
  '/iframeResizer.js': 'node_modules/iframe-resizer/js/iframeResizer.js',
}

/** What a strict news site sends: its own files, and Dateline’s script, picture and frame. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${dateline}`,
  "style-src 'self'",
  `img-src 'self' data: ${dateline}`,
  `frame-src ${dateline}`,
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const listener = listeners[pathname]
  const file = listener ?? `e2e/hosts${pathname === '/' ? '/empty.html' : pathname}`
  if (!/^\/[\w-]*(\.(js|html|css))?$/.test(pathname)) {
    response.writeHead(404).end()
    return
  }
  try {
    const text = readFileSync(file, 'utf8').replaceAll('{{dateline}}', dateline)
    const type = { js: 'text/javascript', css: 'text/css' }[file.split('.').at(-1) ?? ''] ?? 'text/html'
    response.setHeader('Content-Type', `${type}; charset=utf-8`)
    if (/strict/.test(pathname)) response.setHeader('Content-Security-Policy', contentSecurityPolicy)
    response.end(text)
  } catch {
    response.writeHead(404).end()
  }
})
process.stdout.write(`${await listen(server, { port: Number(port) })}\n`)
