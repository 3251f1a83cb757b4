import type { ProbedPage } from './probedPage.ts'
import { onlyQuotesOf } from './quotesByPlace.ts'

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

/** The floor: a city is a button on its map. */
export const floorPage: ProbedPage = {
  targets: (placeId) => [...document.querySelectorAll(`button[data-place="${CSS.escape(placeId)}"]`)],
  isAnswered: onlyQuotesOf,
  picture: () => document.querySelector('.map'),
  scrubber: () => document.querySelector<HTMLElement>('input[type="range"]'),
  keys: { steps: 36, start: 'Home' },
  motion: () => [...document.querySelectorAll<HTMLElement>('[data-place]')].map(({ style }) => style.transform).join(),
}

/**
 * TimelineJS has no map: a city is a mark of a statement about it on the time line, and the answer is that the
 * statement’s slide has become the current one. It then glides in for a second, which is not counted.
 */
export const timelinejsPage: ProbedPage = {
  targets: (placeId) =>
    slidesOf(placeId).flatMap(
      (id) => document.getElementById(`${id}-marker`)?.querySelector('.tl-timemarker-content-container') ?? [],
    ),
  isAnswered: (placeId) =>
    slidesOf(placeId).some(
      (id) =>
        document.getElementById(`${id}-marker`)?.classList.contains('tl-timemarker-active') === true &&
        document.getElementById(id)?.querySelector('blockquote') != null,
    ),
  picture: () => document.getElementById('timeline'),
  scrubber: () => document.getElementById('timeline'),
  keys: { steps: 40, start: null },
  motion: () => document.querySelector<HTMLElement>('.tl-slider-container')?.style.left ?? '',
}

function slidesOf(placeId: string): readonly string[] {
  return (window.quotesByPlace[placeId] ?? []).map((id) => `statement-${id}`)
}
