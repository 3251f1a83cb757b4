import type { TextQuote } from '../story/evidence.ts'

const name = 'dateline-sentence'
let sheet: CSSStyleSheet | undefined

/**
 * Scrolls an article to the words of a quote and marks them, without a change to its elements (CSS Custom Highlight API,
 * https://drafts.csswg.org/css-highlight-api-1/). False where the words, or the means to mark them, are not there.
 */
export function showSentence(quote: TextQuote, article: HTMLElement): boolean {
  if (!('highlights' in CSS)) return false
  const nodes = textNodes(article)
  const found = patternOf(quote).exec(nodes.map(({ data }) => data).join(''))
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
  // Smoothly or at once, as the article’s own style has it.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  return true
}

/** What finds a quote, with any white space and quotation marks, as `findEvidence` does in a story’s own text. */
export function patternOf({ exact, prefix = '', suffix = '' }: TextQuote): RegExp {
  return new RegExp(`(?<=${anyMarks(prefix)}\\s*)${anyMarks(exact)}(?=\\s*${anyMarks(suffix)})`)
}

function anyMarks(words: string): string {
  return words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['‘’‚‛ʼ′]/g, "['‘’‚‛ʼ′]")
    .replace(/["“”„‟«»″]/g, '["“”„‟«»″]')
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
