/** The colours of the map, as CSS writes them. */
export type MapColours = Readonly<Record<(typeof mapTokens)[number], string>>

/** The colour tokens that the ground is drawn in. */
export const mapTokens = ['land', 'water', 'river', 'border'] as const

/** The current values of the page’s colour tokens on an element, those of the system and of any theme included. */
export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element)
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  return Object.fromEntries(
    mapTokens.map((token) => {
      const colour = style.getPropertyValue(`--${token}`).trim()
      if (paint === null) return [token, colour]
      // Painted and read back, because MapLibre reads only a few of the notations of CSS.
      paint.clearRect(0, 0, 1, 1)
      paint.fillStyle = colour
      paint.fillRect(0, 0, 1, 1)
      const [red, green, blue, alpha = 255] = paint.getImageData(0, 0, 1, 1).data
      return [token, `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`]
    }),
  ) as MapColours
}

/** The reader’s settings that change colours. */
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
