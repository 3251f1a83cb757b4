/**
 * Scrolls a panel until the first card that matches is at its top. Where the panel does not scroll by itself, `page
 * too` scrolls the page, but never the article around a frame. Returns whether a card matches.
 */
export function revealCard(scroller: HTMLElement, selector: string, reach: 'panel only' | 'page too'): boolean {
  const card = scroller.querySelector<HTMLElement>(selector)
  if (card === null) return false
  if (getComputedStyle(scroller).overflowY !== 'visible') {
    const distance = card.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    scroller.scrollTop += distance - margin
  } else if (reach === 'page too' && window.parent === window) {
    card.scrollIntoView({ block: 'start' })
  }
  return true
}

/** The space above the card, in CSS pixels. */
const margin = 8
