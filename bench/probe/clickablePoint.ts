export type Point = { readonly x: number; readonly y: number }

/**
 * The middle, in CSS pixels, of the first element that a click there would hit. Scrolls the first one into view if
 * there is none.
 */
export function clickablePoint(elements: readonly Element[]): Point | null {
  const found = elements.map(hit).find((point) => point !== null)
  if (found !== undefined) return found
  const [first] = elements
  first?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  return first === undefined ? null : hit(first)
}

function hit(element: Element): Point | null {
  const { left, top, width, height } = element.getBoundingClientRect()
  const point = { x: left + width / 2, y: top + height / 2 }
  const there = document.elementFromPoint(point.x, point.y)
  return there !== null && element.contains(there) ? point : null
}
