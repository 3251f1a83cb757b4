import type { Browser } from '@playwright/test'
import type { PageServer } from '../pages/servePages.ts'

/** What every measurement needs: one Chromium, the server, and the scripts that run in a page before its own. */
export type BenchContext = {
  readonly browser: Browser
  readonly server: PageServer
  readonly scripts: readonly string[]
}
