import type { Locator } from '@playwright/test'

/** Where an element stands in the window. Throws where it is not drawn. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`${locator} is not drawn`)
  return box
}
