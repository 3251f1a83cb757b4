import type { Page } from '@playwright/test'

/** What a page’s head says to machines. */
export class PageHead {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  canonical(): Promise<string | null> {
    return this.page.locator('link[rel=canonical]').getAttribute('href')
  }

  /** The address of the picture for sharing. */
  picture(): Promise<string | null> {
    return this.page.locator('meta[property="og:image"]').getAttribute('content')
  }

  async jsonLd(): Promise<unknown> {
    return JSON.parse((await this.page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  }
}
