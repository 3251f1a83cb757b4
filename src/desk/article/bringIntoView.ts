/** Scrolls the nearest part of the page around an element that scrolls by itself, never the page, until a box in it is in view. */
export function bringIntoView(within: Element, { top, bottom }: DOMRect): void {
  const scroller = scrollerAround(within)
  if (scroller === null) return
  const room = scroller.getBoundingClientRect()
  if (top >= room.top && bottom <= room.bottom) return
  scroller.scrollTop += top - room.top - room.height / 3
}

function scrollerAround(element: Element): Element | null {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}
