import { type Browser, chromium } from '@playwright/test'
import settings from '../../playwright.config.ts'
import { findBrowser } from '../../scripts/testing/findBrowser.ts'
import type { PageServer } from '../pages/servePages.ts'

/** What every measurement needs: one Chromium, the server, and the scripts that run in a page before its own. */
export type BenchContext = {
  readonly browser: Browser
  readonly server: PageServer
  readonly scripts: readonly string[]
}

/** The tests’ Chromium with their flags; names of other hosts resolve to nothing, so that a page can’t ask one. */
export async function launchBrowser(): Promise<Browser> {
  const args = settings.use?.launchOptions?.args ?? []
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
}
