/**
 * The place in a source’s text of a point in its element, in UTF-16 code units: each paragraph says in `data-at` where it
 * begins. Null where the point is in no paragraph.
 */
export function offsetIn(element: Element, node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest('[data-at]')
  if (paragraph === null || paragraph === undefined) return atParagraph(element, node, offset)
  const range = element.ownerDocument.createRange()
  range.setStart(paragraph, 0)
  range.setEnd(node, offset)
  return Number(paragraph.getAttribute('data-at')) + (range.cloneContents().textContent?.length ?? 0)
}

/** A point between paragraphs is at the begin of the next one. */
function atParagraph(element: Element, node: Node, offset: number): number | null {
  if (node !== element) return null
  const at = element.children[offset]?.getAttribute('data-at')
  if (at !== null && at !== undefined) return Number(at)
  const last = element.lastElementChild
  return last === null ? null : offsetIn(element, last, last.childNodes.length)
}
