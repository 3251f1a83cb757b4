import { defineConfig } from '@playwright/test'

/**
 * A real Chromium whose WebGL is software, so that a machine without a graphics processor draws the live map. All else it
 * draws without WebGL, which is then ten times as fast.
 */
const args = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

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
    launchOptions: { executablePath: process.env.DATELINE_BROWSER ?? '', args },
  },
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
