import type { Locator, Page } from '@playwright/test'

/** `embed.html`, where an editor tries a story’s embed and copies its snippets. */
export class EditorsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(story: string): Promise<void> {
    await this.page.goto(`./embed.html?story=${story}`)
  }

  /** The root element of the embed that is shown. */
  get root(): Locator {
    return this.page.frameLocator('#stage iframe').locator('html')
  }

  marker(placeId: string): Locator {
    return this.page.frameLocator('#stage iframe').locator(`button[data-marker="${placeId}"]`)
  }

  /** The field with a snippet to copy. */
  snippet(way: 'element' | 'address' | 'frame'): Locator {
    return this.page.locator(`#${way}`)
  }
}
