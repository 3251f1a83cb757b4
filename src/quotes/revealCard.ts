/**
 * Scrolls a panel until the first card that matches is at its top. One that the reader has `chosen` is kept there while the
 * cards before it find their size, and shown by scrolling the page where the panel does not scroll by itself, but never by
 * scrolling the article around a frame. Returns whether a card matches.
 */
export function revealCard(scroller: HTMLElement, selector: string, why: 'chosen' | 'of the day'): boolean {
  const card = scroller.querySelector<HTMLElement>(selector)
  if (card === null) return false
  if (getComputedStyle(scroller).overflowY !== 'visible') {
    scrollToTop(scroller, card)
    if (why === 'chosen') keepAtTop(scroller, card)
  } else if (why === 'chosen' && window.parent === window) {
    card.scrollIntoView({ block: 'start' })
  }
  return true
}

/** The space above the card, in CSS pixels. */
const margin = 8

function scrollToTop(scroller: HTMLElement, card: HTMLElement): void {
  const distance = card.getBoundingClientRect().top - scroller.getBoundingClientRect().top - margin
  if (Math.abs(distance) >= 1) scroller.scrollTop += distance
}

/** How long cards may take to find their size, in milliseconds. */
const settling = 1000

/** What ends it at once: the reader scrolls, by whatever means. */
const ownScrolls = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

let letGo = () => {}

/**
 * Cards out of view are laid out when they come near, so those before a revealed card change their height after it. The browser
 * keeps in place what it shows (scroll anchoring), but not always: not where a style of theirs changes in the same frame.
 */
function keepAtTop(scroller: HTMLElement, card: HTMLElement): void {
  letGo()
  const sizes = new ResizeObserver(() => (card.isConnected ? scrollToTop(scroller, card) : letGo()))
  for (const other of scroller.querySelectorAll<HTMLElement>('[data-state]')) sizes.observe(other)
  const ended = new AbortController()
  const timer = setTimeout(() => letGo(), settling)
  letGo = () => {
    sizes.disconnect()
    clearTimeout(timer)
    ended.abort()
    letGo = () => {}
  }
  for (const type of ownScrolls) addEventListener(type, letGo, { passive: true, signal: ended.signal })
}
