/**
 * Serves dist/ as any host should (docs/hosting.md); `npm start` builds it first (`--build`). Uses port 4173 or the next free one,
 * or the one in `npx tsx scripts/serve.ts --port 8080`. `npm start` takes it along when it ends. The desk of this server can publish
 * into public/stories/: it takes stories from whoever opens it at the address with the token, which is another each time.
 */
import './terminal/failInWords.ts'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { localPath } from './desk/admit.ts'
import { deskEndpoint } from './desk/deskEndpoint.ts'
import { newToken } from './desk/deskToken.ts'
import { runBuild } from './desk/runBuild.ts'
import { servedSite } from './desk/servedSite.ts'
import { firstBuild } from './site/firstBuild.ts'
import { listen } from './site/listen.ts'
import { storiesFolder } from './stories/storyIds.ts'
import { endOnSignal } from './terminal/endOnSignal.ts'

const { port, build } = parseArgs({
  options: { port: { type: 'string' }, build: { type: 'boolean', default: false } },
}).values
if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`--port is '${port}': not a port`)
const ending = new AbortController()
endOnSignal(() => ending.abort(), { withParent: build })
if (build) {
  const status = await firstBuild(ending.signal)
  if (status !== 0) process.exit(status)
}
if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npm run build first')
const token = newToken()
const { handler, rebuild } = servedSite('dist', () => runBuild('scripts/build.ts', ending.signal))
const desk = deskEndpoint({
  token,
  stories: storiesFolder,
  rebuild,
  isBuilt: (id) => existsSync(`dist/stories/${id}/index.html`),
})
const server = createServer((request, response) => {
  if (request.url?.startsWith(localPath)) desk(request, response)
  else handler(request, response)
})
const address = await listen(server, port === undefined ? { port: 4173, isFirst: true } : { port: Number(port) })
console.log(`Dateline is at ${address}`)
console.log(`The desk is at ${address}desk/#token=${token}`)
