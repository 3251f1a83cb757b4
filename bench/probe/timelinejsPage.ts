import type { ProbedPage } from './probedPage.ts'

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
