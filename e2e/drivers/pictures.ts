import type { Locator, Page } from '@playwright/test'

/** The pictures in a card, in an event’s item, or among the sources. */
export function picturesIn(part: Locator): Locator {
  return part.locator('[data-picture] img')
}

/** The links around them, which open them. */
export function linksOf(part: Locator): Locator {
  return part.locator('[data-picture] a')
}

/** What shows one of them larger. */
export function viewerOf(page: Page): Locator {
  return page.locator('dialog[data-pictures]')
}

export function eventItem(page: Page, id: string): Locator {
  return page.locator(`[data-event="${id}"]`)
}

export function sourceItem(page: Page, id: string): Locator {
  return page.locator(`[data-source="${id}"]`)
}

/** Waits until a picture has been decoded. Returns the width of the file that the browser has chosen, and its address. */
export async function decoded(picture: Locator): Promise<{ readonly width: number; readonly address: string }> {
  await picture.scrollIntoViewIfNeeded()
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    return { width: image.naturalWidth, address: image.currentSrc }
  })
}
