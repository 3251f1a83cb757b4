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

/** Chromium without a window, by the name of its program and of Debian’s package: tests take three quarters of the time in it. */
export const headlessShell = 'chromium-headless-shell'

/** Returns the path of the browser for the end-to-end tests: that of `DATELINE_BROWSER`, else an installed headless shell, else `findBrowser`’s. */
export function findTestBrowser(): string {
  return namedBrowser() ?? pathOf(headlessShell) ?? findBrowser()
}

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
  return namedBrowser() ?? pathOf(...names) ?? usualPlaces.find((path) => existsSync(path))
}

function namedBrowser(): string | undefined {
  const named = process.env.DATELINE_BROWSER
  if (named === undefined || existsSync(named)) return named
  throw new Error(`DATELINE_BROWSER is '${named}', but there is no such file.`)
}

/** Returns the path of the first of some programs that the system finds by its name. */
export function pathOf(...programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => programs.map((program) => join(folder, program))).find((path) => existsSync(path))
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
