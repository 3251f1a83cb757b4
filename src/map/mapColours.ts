/** The colours of the map, as CSS writes them. */
export type MapColours = Readonly<Record<(typeof mapTokens)[number], string>>

/** The colour tokens that the ground is drawn in. */
export const mapTokens = ['land', 'water', 'river', 'border'] as const

/** The page’s colour tokens as they stand now, read where the element is: those of the system and of any theme too. */
export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element)
  const paint = document.createElement('canvas').getContext('2d')
  return Object.fromEntries(
    mapTokens.map((token) => {
      const colour = style.getPropertyValue(`--${token}`).trim()
      if (paint === null) return [token, colour]
      // Read back it is in a notation that MapLibre knows (https://html.spec.whatwg.org/#serialisation-of-a-color).
      paint.fillStyle = colour
      return [token, paint.fillStyle]
    }),
  ) as MapColours
}

/** What changes colours by the reader’s own setting. */
const settings = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Calls when colours change: by the reader’s settings, the page’s attributes or its theme. Returns what ends it. */
export function onColoursChange(listener: () => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  for (const query of settings) matchMedia(query).addEventListener('change', listener, { signal })
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-dark', 'data-theme'],
  })
  signal.addEventListener('abort', () => observer.disconnect())
  return () => ending.abort()
}
