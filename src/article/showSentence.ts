import type { TextQuote } from '../story/evidence.ts'
import { type ArticleText, type Printed, readArticle, type Scope } from './readArticle.ts'
import { sentencePattern } from './sentencePattern.ts'

const name = 'dateline-sentence'
let sheet: CSSStyleSheet | undefined

/** What is read of an article, the likeliest first. */
const scopes: readonly Scope[] = [
  { notes: true, details: false },
  { notes: false, details: false },
  { notes: true, details: true },
  { notes: false, details: true },
]

/**
 * Scrolls an article to a quote and marks its words, without changing the article’s elements (CSS Custom Highlight API,
 * https://drafts.csswg.org/css-highlight-api-1/). Opens the `<details>` that hold it. Returns false where the article lacks
 * the words, or the browser the API.
 */
export function showSentence(quote: TextQuote, article: HTMLElement): boolean {
  if (!('highlights' in CSS)) return false
  const pattern = sentencePattern(quote)
  for (const scope of scopes) {
    const text = readArticle(article, scope)
    const found = pattern.exec(text.words)
    if (found === null) continue
    mark(rangesOf(text, found))
    return true
  }
  return false
}

function mark(ranges: readonly Range[]): void {
  for (const { startContainer } of ranges) open(startContainer.parentElement)
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(`::highlight(${name}){background-color:mark;color:marktext}`)
    document.adoptedStyleSheets.push(sheet)
  }
  CSS.highlights.set(name, new Highlight(...ranges))
  const [first] = ranges
  // Not smoothly: the second scroll centres the words, and measures where the first one has ended.
  const behavior = 'instant'
  first?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior })
  const { top, bottom } = first?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior })
}

function open(element: Element | null | undefined): void {
  const details = element?.closest('details')
  if (!details) return
  details.open = true
  open(details.parentElement)
}

/** What is found, without what stands between. White space at the ends of a range is left out. */
function rangesOf({ words, printed }: ArticleText, { indices = [] }: RegExpExecArray): readonly Range[] {
  const [[start, end] = [0, 0], ...gaps] = indices as readonly ([number, number] | undefined)[]
  const ranges: Range[] = []
  let last: Printed | undefined
  for (let at = start; at < end; at += 1) {
    const gap = gaps.find((each) => each?.[0] === at)
    if (gap !== undefined) {
      at = gap[1] - 1
      last = undefined
      continue
    }
    const each = printed[at]
    if (each === undefined || words[at] === ' ') continue
    if (each.stretch !== last?.stretch) {
      const range = document.createRange()
      range.setStart(each.node, each.start)
      ranges.push(range)
    }
    ranges.at(-1)?.setEnd(each.node, each.end)
    last = each
  }
  return ranges
}
