/** What names a control by what it is for, wherever it stands. */
const names = ['data-marker', 'data-far', 'data-place', 'data-side', 'data-moment'] as const

/**
 * Keeps the focus with what it was on when that is taken away by what it did: on the same control where it stands now (of a
 * place at the map’s edge, its marker), else on the list that it was in.
 */
export function keepFocus(page: HTMLElement, signal: AbortSignal): void {
  let last: HTMLElement | null = null
  let ways: readonly string[] = []
  page.addEventListener(
    'focusin',
    ({ target }) => {
      last = target as HTMLElement
      ways = waysBack(last)
    },
    { signal },
  )
  const look = () => {
    const isLost = last !== null && document.activeElement === document.body && !last.checkVisibility()
    if (!isLost || !document.hasFocus()) return
    for (const way of ways) {
      const next = page.querySelector<HTMLElement>(way)
      if (next?.checkVisibility({ visibilityProperty: true })) return next.focus({ preventScroll: true })
    }
  }
  let isAwaited = false
  const changes = new MutationObserver(() => {
    if (isAwaited || document.activeElement !== document.body) return
    isAwaited = true
    requestAnimationFrame(() => {
      isAwaited = false
      look()
    })
  })
  changes.observe(page, { childList: true, subtree: true, attributeFilter: ['data-away', 'aria-pressed'] })
  signal.addEventListener('abort', () => changes.disconnect())
}

/** Selectors of what comes nearest to an element, should it go; the nearest first. */
function waysBack(element: HTMLElement): readonly string[] {
  const own = names.flatMap((name) => {
    const id = element.getAttribute(name)
    return id === null ? [] : [`[${name}="${CSS.escape(id)}"]`]
  })
  const far = element.dataset.far
  const card = element.closest<HTMLElement>('[data-quote]')?.dataset.quote
  const panel = element.closest<HTMLElement>('[data-panel]')?.dataset.panel
  return [
    ...own,
    ...(far === undefined ? [] : [`[data-marker="${CSS.escape(far)}"]`]),
    ...(card === undefined ? [] : [`[data-quote="${CSS.escape(card)}"] button`]),
    ...(panel === undefined ? [] : [`[data-panel="${panel}"] :is([tabindex="0"], input)`]),
  ]
}
