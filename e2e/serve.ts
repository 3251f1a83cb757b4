/**
 * Serves the built folder as `npm start` does, once more under `a/b/`, and the stories of the tests beside it under
 * `fixtures/`, the invented ones under `shapes/`, a site of hostile ones under `hostile/`, without CORS under `no-cors/`,
 * and built for its own address under `named/`. Run with the port as its argument.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { policyElement } from '../scripts/site/contentSecurityPolicy.ts'
import { firstStyleOf } from '../scripts/site/firstStyleOf.ts'
import { listen } from '../scripts/site/listen.ts'
import { type SiteHandler, siteHandler } from '../scripts/site/siteHandler.ts'
import { siteHeaders } from '../scripts/site/siteHeaders.ts'
import { serveHostile } from './hostile/serveHostile.ts'
import { serveShape } from './shapes/serveShape.ts'

const site = siteHandler('dist')
const firstStyle = firstStyleOf('dist')

/** The same site at a host that lets no other origin read its files. */
const withoutCors: SiteHandler = (request, response) => {
  const set = response.setHeader.bind(response)
  response.setHeader = (name, value) => (/^access-control-/i.test(name) ? response : set(name, value))
  site(request, response)
}

/** The same site with the policy that DATELINE_SITE puts into its pages. */
const named: SiteHandler = (request, response) => {
  const { url = '/', headers } = request
  if (!url.endsWith('/')) return site(request, response)
  const origin = `http://${headers.host}`
  for (const [name, value] of Object.entries(siteHeaders(origin, '', firstStyle))) response.setHeader(name, value)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(
    readFileSync(`dist${url}index.html`, 'utf8').replace(
      policyElement(undefined, firstStyle),
      policyElement(origin, firstStyle),
    ),
  )
}

/** What answers below a path, which it doesn’t see; the first that fits. */
const parts: readonly (readonly [path: string, handler: SiteHandler])[] = [
  [
    '/fixtures/too-large.json',
    (_request, response) => {
      response.setHeader('Content-Type', 'application/json')
      response.end(`"${'a'.repeat(21_000_000)}"`)
    },
  ],
  ['/fixtures/', siteHandler('e2e/stories')],
  ['/shapes/', serveShape],
  ['/hostile/', serveHostile],
  ['/a/b/', site],
  ['/no-cors/', withoutCors],
  ['/named/', named],
]

const server = createServer((request, response) => {
  const address = request.url ?? '/'
  const [path, handler] = parts.find(([start]) => address.startsWith(start)) ?? ['/', site]
  request.url = address.slice(path.lastIndexOf('/'))
  handler(request, response)
})
process.stdout.write(`${await listen(server, { port: Number(process.argv[2]) })}\n`)
