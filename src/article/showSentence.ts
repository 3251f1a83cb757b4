const name = 'dateline-sentence'
let sheet: CSSStyleSheet | undefined

/**
 * Scrolls an article to the first words that a pattern matches and marks them, without a change to its elements (CSS Custom
 * Highlight API, https://drafts.csswg.org/css-highlight-api-1/). False where the words, or the means to mark them, are not
 * there.
 */
export function showSentence(pattern: string, article: HTMLElement): boolean {
  if (!('highlights' in CSS)) return false
  const nodes = textNodes(article)
  const found = new RegExp(pattern).exec(nodes.map(({ data }) => data).join(''))
  if (found === null) return false
  const range = document.createRange()
  const [last, offset] = characterAt(nodes, found.index + found[0].length - 1)
  range.setStart(...characterAt(nodes, found.index))
  range.setEnd(last, offset + 1)
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(`::highlight(${name}){background-color:mark;color:marktext}`)
    document.adoptedStyleSheets.push(sheet)
  }
  CSS.highlights.set(name, new Highlight(range))
  // At once: while it moves, nobody can say how far the words in a long paragraph are from its middle.
  const behavior = 'instant'
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior })
  const { top, bottom } = range.getBoundingClientRect()
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior })
  return true
}

/** The article’s text that is shown, in order: scripts, styles and what stands in a map’s place for want of it are not. */
function textNodes(article: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.checkVisibility()) nodes.push(node)
  }
  return nodes
}

/** The text node and the offset in it where a character of them all stands. */
function characterAt(nodes: readonly Text[], offset: number): [Text, number] {
  let left = offset
  for (const node of nodes) {
    if (left < node.length) return [node, left]
    left -= node.length
  }
  throw new RangeError(`no character ${offset}`)
}
