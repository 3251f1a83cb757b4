import type { TextQuote } from '../story/evidence.ts'
import { sentencePattern } from './sentencePattern.ts'

const name = 'dateline-sentence'
let sheet: CSSStyleSheet | undefined

/**
 * Scrolls an article to a quote and marks its words, without changing the article’s elements (CSS Custom Highlight API,
 * https://drafts.csswg.org/css-highlight-api-1/). Returns false where the article lacks the words, or the browser the API.
 */
export function showSentence(quote: TextQuote, article: HTMLElement): boolean {
  if (!('highlights' in CSS)) return false
  const nodes = textNodes(article)
  const found = new RegExp(sentencePattern(quote)).exec(nodes.map(({ data }) => data).join(''))
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
  // Not smoothly: the second scroll centres the words, and measures where the first one has ended.
  const behavior = 'instant'
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior })
  const { top, bottom } = range.getBoundingClientRect()
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior })
  return true
}

/** The article’s visible text, in order. Scripts, styles and a map’s own fallback are not visible. */
function textNodes(article: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.checkVisibility()) nodes.push(node)
  }
  return nodes
}

/** The text node that holds a character, and the character’s offset in it. `offset` counts through all nodes. */
function characterAt(nodes: readonly Text[], offset: number): [Text, number] {
  let left = offset
  for (const node of nodes) {
    if (left < node.length) return [node, left]
    left -= node.length
  }
  throw new RangeError(`no character ${offset}`)
}
