/** The ids of the quotes about, or made at, each place. The page has them before its own scripts. */
export type QuotesByPlace = Readonly<Record<string, readonly string[]>>

declare global {
  interface Window {
    quotesByPlace: QuotesByPlace
  }
}

/** Whether quotes are visible and all of them are about the place. */
export function showsOnlyQuotesOf(placeId: string): boolean {
  const ofPlace = new Set(window.quotesByPlace[placeId] ?? [])
  const shown = [...document.querySelectorAll<HTMLElement>('figure[data-quote]')].filter((figure) =>
    figure.checkVisibility({ opacityProperty: false, visibilityProperty: true }),
  )
  return shown.length > 0 && shown.every(({ dataset }) => ofPlace.has(dataset.quote ?? ''))
}
