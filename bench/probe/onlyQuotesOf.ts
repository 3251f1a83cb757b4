/** Whether quotes are visible and all of them are about the place. */
export function onlyQuotesOf(placeId: string): boolean {
  const ofPlace = new Set(window.quotesByPlace[placeId] ?? [])
  const shown = [...document.querySelectorAll<HTMLElement>('figure[data-quote]')].filter((figure) =>
    figure.checkVisibility({ opacityProperty: false, visibilityProperty: true }),
  )
  return shown.length > 0 && shown.every(({ dataset }) => ofPlace.has(dataset.quote ?? ''))
}
