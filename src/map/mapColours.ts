/** The colours of the map, as CSS writes them. */
export type MapColours = Readonly<Record<(typeof mapTokens)[number], string>>

/** The colour tokens that the ground is drawn in. */
export const mapTokens = ['land', 'water', 'river', 'border'] as const

/** The page’s colour tokens as they stand now, read where the element is. */
export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element)
  return Object.fromEntries(
    mapTokens.map((token) => [token, style.getPropertyValue(`--${token}`).trim()]),
  ) as MapColours
}

/** Calls when light turns to dark or back: by the reader’s setting or the page’s attribute. Returns what ends it. */
export function onColoursChange(listener: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  query.addEventListener('change', listener)
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-dark'] })
  return () => {
    query.removeEventListener('change', listener)
    observer.disconnect()
  }
}
