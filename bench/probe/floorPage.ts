import { onlyQuotesOf } from './onlyQuotesOf.ts'
import type { ProbedPage } from './probedPage.ts'

/** The floor: a city is a button on its map. */
export const floorPage: ProbedPage = {
  targets: (placeId) => [...document.querySelectorAll(`button[data-place="${CSS.escape(placeId)}"]`)],
  isAnswered: onlyQuotesOf,
  picture: () => document.querySelector('.map'),
  scrubber: () => document.querySelector<HTMLElement>('input[type="range"]'),
  keys: { steps: 36, start: 'Home' },
  motion: () => [...document.querySelectorAll<HTMLElement>('[data-place]')].map(({ style }) => style.transform).join(),
}
