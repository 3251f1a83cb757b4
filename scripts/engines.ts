/**
 * Runs the main ways of readers and editors in Firefox and WebKit, which it finds or installs. Passes its arguments on to Playwright’s
 * runner: `npm run engines -- --project webkit -g Arabic`.
 */
import { spawnSync } from 'node:child_process'
import { findEngines } from './testing/findEngines.ts'

try {
  const engines = findEngines()
  console.log(`Testing in ${engines.DATELINE_FIREFOX} and ${engines.DATELINE_WEBKIT}`)
  // On an X server in memory: Firefox has no WebGL without one, and WebKitGTK no window.
  const screen = ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24']
  const [command = '', ...rest] = [...screen, 'npx', 'playwright', 'test', '-c', 'engines.config.ts']
  const { status } = spawnSync(command, [...rest, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...engines },
  })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
