import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { installPackages } from './installPackages.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Returns the path of a Chromium or Chrome to test in: an installed one, else Playwright’s own, else one that apt-get
 * installs. Throws an error that says what to do if there is none.
 */
export function findBrowser(): string {
  const found = installedBrowser() ?? playwrightsBrowser() ?? debiansBrowser()
  if (found !== undefined) return found
  throw new Error(
    'No browser to test in. Install Chromium or Google Chrome, or set DATELINE_BROWSER to the path of one, and run npm test again.',
  )
}

function installedBrowser(): string | undefined {
  const named = process.env.DATELINE_BROWSER
  if (named !== undefined) {
    if (existsSync(named)) return named
    throw new Error(`DATELINE_BROWSER is '${named}', but there is no such file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find((path) => existsSync(path))
}

function playwrightsBrowser(): string | undefined {
  const isThere = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
  if (isThere() !== undefined) return isThere()
  console.log('No Chromium found; asking Playwright for its own.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 180_000 })
  return isThere()
}

function debiansBrowser(): string | undefined {
  return installPackages('chromium') ? installedBrowser() : undefined
}
