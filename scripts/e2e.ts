/** Finds a browser and runs the end-to-end tests in it. Passes its arguments on to Playwright: `npm run e2e -- -g timeline`. */
import './terminal/failInWords.ts'
import { spawnSync } from 'node:child_process'
import { findTestBrowser } from './testing/findBrowser.ts'

const browser = findTestBrowser()
console.log(`Testing in ${browser}`)
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, DATELINE_BROWSER: browser },
})
process.exitCode = status ?? 1
