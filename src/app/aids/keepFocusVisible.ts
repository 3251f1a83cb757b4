/** The space beside a control in a strip, in CSS pixels. */
const margin = 16

/**
 * Keeps the focused control visible. In a strip that scrolls sideways it shows the whole control; browsers are content
 * with a part. A link from one quote to another moves the focus there.
 */
export function keepFocusVisible(page: HTMLElement, signal: AbortSignal): void {
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
      // A quote that the choice had left out is in the list by the next frame.
      if (id !== undefined) requestAnimationFrame(() => focusCard(document.getElementById(decodeURIComponent(id))))
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
