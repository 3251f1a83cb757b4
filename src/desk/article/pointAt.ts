/** A place in the DOM. */
export type Point = readonly [node: Node, offset: number]

/**
 * The point of a place in a source’s text, in UTF-16 code units: what `offsetIn` measures, the other way round. Null where the
 * element has no paragraph there.
 */
export function pointAt(element: Element, at: number): Point | null {
  const paragraphs = [...element.querySelectorAll('[data-at]')]
  const paragraph = paragraphs.findLast((one) => Number(one.getAttribute('data-at')) <= at) ?? paragraphs[0]
  if (paragraph === undefined) return null
  let rest = Math.max(0, at - Number(paragraph.getAttribute('data-at')))
  const texts = textsIn(paragraph)
  for (const text of texts) {
    if (rest <= text.length) return [text, rest]
    rest -= text.length
  }
  const last = texts.at(-1)
  return last === undefined ? null : [last, last.length]
}

function textsIn(paragraph: Element): readonly Text[] {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text)
  return texts
}
