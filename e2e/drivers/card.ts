import type { Locator } from '@playwright/test'

/** The words of a quote’s card. */
export function wordsOf(card: Locator): Locator {
  return card.locator('blockquote')
}

/** Who said them, when, where and what about. */
export function captionOf(card: Locator): Locator {
  return card.locator('figcaption')
}

/** The words that are marked in the source that a card has opened. */
export function marksIn(card: Locator): Locator {
  return card.locator('mark')
}

/** What can be pressed on a card, in order. */
export function controlsOf(card: Locator): Locator {
  return card.locator('button, a')
}
