import type { Locator } from '@playwright/test'

/** A rectangle in the window, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where an element stands in the window. Throws where it is not drawn. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`${locator} is not drawn`)
  return box
}
