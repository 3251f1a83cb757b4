/** What stays free beside a control in a strip, in CSS pixels. */
const margin = 16

/**
 * Keeps what has the focus in sight: in a strip that scrolls sideways the whole of it, which browsers leave where it is once a
 * part of it shows; and a link from one quote to another takes the focus along.
 */
export function focusInSight(page: HTMLElement, signal: AbortSignal): void {
  page.addEventListener(
    'focusin',
    ({ target }) => {
      const control = target as HTMLElement
      const strip = control.closest('ul')
      if (strip !== null && strip.scrollWidth > strip.clientWidth) showInStrip(control, strip)
    },
    { signal },
  )
  page.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('figure a[href^="#quote="]') : null
      const id = link?.getAttribute('href')?.slice(1)
      // By the next frame the quote is listed, should what is chosen have kept it out.
      if (id !== undefined)
        requestAnimationFrame(() => focusCard(document.getElementById(decodeURIComponent(id))))
    },
    { signal },
  )
}

function showInStrip(control: HTMLElement, strip: HTMLElement): void {
  const [frame, box] = [strip.getBoundingClientRect(), control.getBoundingClientRect()]
  const before = box.left - margin - frame.left
  const after = box.right + margin - frame.right
  if (before < 0) strip.scrollLeft += before
  else if (after > 0) strip.scrollLeft += Math.min(after, before)
}

function focusCard(card: HTMLElement | null): void {
  if (card === null) return
  card.tabIndex = -1
  card.focus({ preventScroll: true })
}
