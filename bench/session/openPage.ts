import type { Browser, CDPSession, Page } from '@playwright/test'
import { type Profile, slowDown } from './profiles.ts'

export type OpenPage = {
  readonly page: Page
  readonly session: CDPSession
  readonly close: () => Promise<void>
}

/** The window of every page, in CSS pixels: that of the end-to-end tests. */
export const windowSize = { width: 1280, height: 860 }

/**
 * A page in a new context with an empty cache and the probe, throttled to the profile. Requests to another host fail at
 * once, so that none slows the page.
 */
export async function openPage(browser: Browser, scripts: readonly string[], profile: Profile): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: windowSize, locale: 'en-GB' })
  const page = await context.newPage()
  for (const content of scripts) await page.addInitScript({ content })
  const session = await context.newCDPSession(page)
  await slowDown(session, profile)
  return { page, session, close: () => context.close() }
}
