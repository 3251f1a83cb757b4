/** Whether quotes can be seen on the page, and all of them are of the place: `figure[data-quote]`, however hidden. */
export function onlyQuotesOf(placeId: string): boolean {
  const ofPlace = new Set(window.quotesByPlace[placeId] ?? [])
  const shown = [...document.querySelectorAll<HTMLElement>('figure[data-quote]')].filter((figure) =>
    figure.checkVisibility({ opacityProperty: false, visibilityProperty: true }),
  )
  return shown.length > 0 && shown.every(({ dataset }) => ofPlace.has(dataset.quote ?? ''))
}
