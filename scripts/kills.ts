/**
 * Kills a browser while its desk keeps a story, and looks what is left of that: `npm run kills -- --count 200`, of what `npm run build` has
 * written. Starts browsers of its own with a profile of their own, and ends no others.
 */
import './terminal/failInWords.ts'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { killsWhileSaving } from '../e2e/hostile/killsWhileSaving.ts'
import { listen } from './site/listen.ts'
import { siteHandler } from './site/siteHandler.ts'
import { findBrowser } from './testing/findBrowser.ts'

const { values } = parseArgs({ options: { count: { type: 'string', default: '200' } } })
const count = Number(values.count)
if (!Number.isInteger(count) || count < 1) throw new Error(`--count is '${values.count}': not a number of kills`)
const server = createServer(siteHandler('dist'))
const site = await listen(server, { port: 0 })
try {
  const { whileWriting, after, before, faults } = await killsWhileSaving({
    executable: findBrowser(),
    site,
    count,
    say: console.log,
  })
  console.log(
    `${count} kills, ${whileWriting} of them while writing: ${after} times the story is as after the last change, ${before} times as before it`,
  )
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
} finally {
  server.closeAllConnections()
  server.close()
}
