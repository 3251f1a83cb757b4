/**
 * Scrolls a panel, and nothing around it, so that the first of its cards that matches stands at the top.
 * Does nothing where the panel does not scroll or no card matches.
 */
export function revealCard(scroller: HTMLElement, selector: string): void {
  const card = scroller.querySelector<HTMLElement>(selector)
  if (card === null || scroller.scrollHeight <= scroller.clientHeight) return
  const distance = card.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTop += distance - margin
}

/** What stays visible above the card, in CSS pixels. */
const margin = 8
