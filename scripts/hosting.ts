/**
 * Checks that our own server and nginx with docs/hosting/nginx.conf serve dist/ as docs/hosting.md says: `npm run
 * hosting`. Exit status: 0 if all holds, 1 if something does not or nginx is not installed.
 */
import './terminal/failInWords.ts'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { expectations } from './hosting/expectations.ts'
import { nginxVersion, startNginx } from './hosting/nginx.ts'
import { trialSite } from './hosting/trialSite.ts'
import { listen } from './site/listen.ts'
import { siteHandler } from './site/siteHandler.ts'

if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npm run build first')
const { folder, remove } = trialSite('dist')
try {
  const server = createServer(siteHandler(folder))
  await check('npm start', await listen(server, { port: 0 }))
  server.close()
  const version = nginxVersion()
  if (version === null) throw new Error('nginx is not installed: apt-get install nginx libnginx-mod-http-brotli-static')
  const nginx = await startNginx(folder, version)
  try {
    await check(nginx.about, nginx.address)
  } finally {
    nginx.stop()
  }
} finally {
  remove()
}

/** Prints a line for each expectation, and the reason where one does not hold. */
async function check(host: string, address: string): Promise<void> {
  console.log(`\n${host}`)
  for (const { what, holds } of expectations) {
    try {
      await holds({ address, folder })
      console.log(`  ✓ ${what}`)
    } catch (error) {
      process.exitCode = 1
      console.log(`  ✗ ${what}\n    ${error instanceof Error ? error.message.replaceAll('\n', '\n    ') : error}`)
    }
  }
}
