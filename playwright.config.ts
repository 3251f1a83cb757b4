import { defineConfig } from '@playwright/test'
import { webglArgs } from './scripts/testing/webglArgs.ts'

/** Without WebGL in what it shows, a page takes a fifth less of the processor. */
const args = [...webglArgs, '--disable-gpu-compositing']

/** Specs of the live map and of pages with it, and single tests of it in others. */
const withWebGl = /(desk\w*|editors|element|frame|ground|hosting|lazyMap|mounts|places|prose|takeOver)\.spec|@webgl/

const executablePath = process.env.DATELINE_BROWSER ?? ''

const port = Number(process.env.DATELINE_PORT ?? 4199)
const dateline = `http://127.0.0.1:${port}/`
/** The news pages that embed it stand on another origin. */
const hosts = `http://127.0.0.1:${port + 1}/`

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // Those of other engines run by engines.config.ts.
  testIgnore: 'engines/**',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['./e2e/closingLine.ts']],
  use: {
    baseURL: dateline,
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    // A trace of every test takes a quarter of the time of all of them: ask for one with `npm run e2e -- --trace on`.
    trace: 'off',
  },
  projects: [
    { name: 'still', grepInvert: withWebGl, use: { launchOptions: { executablePath, args } } },
    { name: 'webgl', grep: withWebGl, use: { launchOptions: { executablePath, args: [...webglArgs] } } },
  ],
  metadata: { hosts },
  webServer: [
    { command: `npx tsx e2e/serve.ts ${port}`, url: dateline, reuseExistingServer: false },
    {
      command: `npx tsx e2e/serveHosts.ts ${port + 1} ${dateline}`,
      url: hosts,
      reuseExistingServer: false,
    },
  ],
})
