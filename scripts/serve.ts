/**
 * Serves dist/ as any host should (docs/hosting.md); `npm start` builds it first. Uses port 4173 or the next free one,
 * or the one in `npx tsx scripts/serve.ts --port 8080`.
 */
import './terminal/failInWords.ts'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { listen } from './site/listen.ts'
import { siteHandler } from './site/siteHandler.ts'

const { port } = parseArgs({ options: { port: { type: 'string' } } }).values
if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`--port is '${port}': not a port`)
if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npm run build first')
const server = createServer(siteHandler('dist'))
const address = await listen(server, port === undefined ? { port: 4173, isFirst: true } : { port: Number(port) })
console.log(`Dateline is at ${address}`)
