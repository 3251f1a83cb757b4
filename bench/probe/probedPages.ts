import { showsOnlyQuotesOf } from './quotesByPlace.ts'

/** How the probe uses a page. Runs in the page; only this file knows selectors. */
export type ProbedPage = {
  /**
   * The elements that choose a place, the likeliest first. None while there is nothing to click, or once it is chosen.
   */
  readonly targets: (placeId: string) => readonly Element[]
  /** Whether the page shows the chosen place’s quotes. */
  readonly isAnswered: (placeId: string) => boolean
  /** The page’s main picture: the map, or the whole timeline. */
  readonly picture: () => Element | null
  /** The element whose arrow keys step in time. */
  readonly scrubber: () => HTMLElement | null
  /** The number of steps from the start to the end, and the key that goes to the start. */
  readonly keys: { readonly steps: number; readonly start: 'Home' | null }
  /** A text that changes while the page moves after a choice. */
  readonly motion: () => string
}

/** Dateline: a city is a button, or a link to a fragment until the script has loaded. */
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
  isAnswered: showsOnlyQuotesOf,
  picture: () => document.querySelector('[data-panel="map"]'),
  scrubber: () => document.querySelector<HTMLElement>('[data-panel="timeline"] input[type="range"]'),
  keys: { steps: 36, start: 'Home' },
  motion: () => [...document.querySelectorAll<HTMLElement>('[data-marker]')].map(({ style }) => style.transform).join(),
}

/** The floor: a city is a button on its map. */
export const floorPage: ProbedPage = {
  targets: (placeId) => [...document.querySelectorAll(`button[data-place="${CSS.escape(placeId)}"]`)],
  isAnswered: showsOnlyQuotesOf,
  picture: () => document.querySelector('.map'),
  scrubber: () => document.querySelector<HTMLElement>('input[type="range"]'),
  keys: { steps: 36, start: 'Home' },
  motion: () => [...document.querySelectorAll<HTMLElement>('[data-place]')].map(({ style }) => style.transform).join(),
}

/** The bare page: a text and a picture, which answer nothing. */
export const barePage: ProbedPage = {
  targets: () => [],
  isAnswered: () => false,
  picture: () => document.querySelector('svg'),
  scrubber: () => document.body,
  keys: { steps: 0, start: null },
  motion: () => '',
}

/**
 * TimelineJS has no map: a city is the mark of a statement about it on the timeline. The click is answered when the
 * statement’s slide becomes the current one. The slide’s transition of a second is not counted.
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
