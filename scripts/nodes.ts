/** Builds the site and runs the unit tests on each newer version of Node that is supported, which npm’s `node` package brings. */
import { spawnSync } from 'node:child_process'

for (const version of ['22', '24']) {
  const steps = 'node --version && npm run build -- --no-copies && npm run unit'
  const { status } = spawnSync('npx', ['-y', '-p', `node@${version}`, '-c', steps], { stdio: 'inherit' })
  if (status === 0) continue
  console.error(`Node ${version}: building or testing failed, see above`)
  process.exitCode = 1
}
