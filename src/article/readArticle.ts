import { comparable } from './sentencePattern.ts'

/**
 * A part of a text node: a letter as it is printed, with what combines with it. The stretch is another where something that
 * is not read lies between.
 */
export type Printed = { readonly node: Text; readonly start: number; readonly end: number; readonly stretch: number }

/** What an article says, with a line feed between its blocks, and what each character of that is printed as. */
export type ArticleText = { readonly words: string; readonly printed: readonly (Printed | undefined)[] }

/** What of an article is read too: the marks of its footnotes, and what a closed `<details>` holds. */
export type Scope = { readonly notes: boolean; readonly details: boolean }

/** Reads what of an article is seen: no scripts, no map’s own fallback, no copy for screen readers alone. */
export function readArticle(article: HTMLElement, scope: Scope): ArticleText {
  const seen = new Map<Element, boolean>()
  const printed: (Printed | undefined)[] = []
  const words: string[] = []
  const add = (word: string, as?: Printed) => {
    words.push(word)
    for (let unit = 0; unit < word.length; unit += 1) printed.push(as)
  }
  let block: Element | null = null
  let stretch = 0
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (node instanceof HTMLBRElement) add(' ')
    if (!(node instanceof Text) || parent === null) continue
    if (!isRead(parent, article, scope, seen)) {
      stretch += 1
      continue
    }
    const own = blockOf(parent)
    if (own !== block) add('\n')
    block = own
    for (const { 0: letter, index } of node.data.matchAll(/\p{M}+|\P{M}\p{M}*/gu))
      add(comparable(letter).replace(/\s/g, ' '), { node, start: index, end: index + letter.length, stretch })
  }
  return { words: words.join(''), printed }
}

const notes = 'sup, [role="doc-noteref"]'

function isRead(element: Element, article: HTMLElement, scope: Scope, seen: Map<Element, boolean>): boolean {
  const known = seen.get(element)
  if (known !== undefined) return known
  const { parentElement: parent } = element
  const isSeen =
    (scope.notes || !element.matches(notes)) &&
    (scope.details && isFolded(element) ? !element.matches('script, style, [hidden]') : isShown(element)) &&
    (element === article || parent === null || isRead(parent, article, scope, seen))
  seen.set(element, isSeen)
  return isSeen
}

/** Whether it stands in a closed `<details>`, of which no more than the summary is seen. */
function isFolded(element: Element): boolean {
  return element.matches('details:not([open]) *') && !element.matches('details:not([open]) > summary, summary *')
}

/** Whether it is seen; what is for screen readers alone is clipped to nothing or stands outside the page. */
function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { position, overflow, clip, clipPath } = getComputedStyle(element)
  if (position !== 'absolute' && position !== 'fixed') return true
  const { width, height, right, bottom } = element.getBoundingClientRect()
  const isTiny = overflow !== 'visible' && (width <= 1 || height <= 1)
  const isClipped = /inset\((50|100)%/.test(clipPath) || /^rect\([01]px,? [01]px/.test(clip)
  return !isTiny && !isClipped && right + scrollX > 0 && bottom + scrollY > 0
}

/** The block of text that an element stands in. */
function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element)
  const { parentElement: parent } = element
  return parent !== null && /^(inline|contents|ruby)/.test(display) ? blockOf(parent) : element
}
