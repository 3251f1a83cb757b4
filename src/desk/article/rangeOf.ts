import type { Span } from '../../draft/text/span.ts'
import { pointAt } from './pointAt.ts'

/** The range of a passage of a source’s text in the element that shows it; null where it isn’t shown. */
export function rangeOf(element: Element, { start, end }: Span): Range | null {
  const [from, to] = [pointAt(element, start), pointAt(element, end)]
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}
