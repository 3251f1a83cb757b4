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

/** The colour of the rule beside a card, and of its speaker’s mark. */
export async function coloursOf(card: Locator): Promise<{ readonly rule: string; readonly mark: string }> {
  return card.evaluate((figure) => {
    const mark = figure.querySelector('figcaption svg')
    return {
      rule: getComputedStyle(figure, '::before').backgroundColor,
      mark: mark === null ? '' : getComputedStyle(mark).color,
    }
  })
}
