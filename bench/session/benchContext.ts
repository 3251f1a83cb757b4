import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/testing/findBrowser.ts'
import { webglArgs } from '../../scripts/testing/webglArgs.ts'
import type { PageServer } from '../pages/servePages.ts'

/** What every measurement shares: one Chromium, the server, and the scripts that run in a page before its own. */
export type BenchContext = {
  readonly browser: Browser
  readonly server: PageServer
  readonly scripts: readonly string[]
}

/** Launches the tests’ Chromium with their flags. Names of other hosts don’t resolve, so that no page can reach one. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...webglArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
}
