import { onlyQuotesOf } from './onlyQuotesOf.ts'
import type { ProbedPage } from './probedPage.ts'

/** Dateline: a city is a button, or before its scripts have come a link to a fragment. */
export const datelinePage: ProbedPage = {
  targets: (placeId) => {
    const id = CSS.escape(placeId)
    return [
      ...document.querySelectorAll(
        `[data-place="${id}"]:not([aria-pressed="true"]), a[href$="#place=${id}"]:not([aria-pressed="true"])`,
      ),
      ...document.querySelectorAll(`[data-marker="${id}"]:not([aria-pressed="true"])`),
    ]
  },
  isAnswered: onlyQuotesOf,
  picture: () => document.querySelector('[data-panel="map"]'),
  scrubber: () => document.querySelector<HTMLElement>('[data-panel="timeline"] input[type="range"]'),
  keys: { steps: 36, start: 'Home' },
  motion: () => [...document.querySelectorAll<HTMLElement>('[data-marker]')].map(({ style }) => style.transform).join(),
}
