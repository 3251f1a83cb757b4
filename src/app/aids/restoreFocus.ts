/** The attributes that identify a control wherever it stands; the first that it has counts. */
const names = ['data-marker', 'data-far', 'data-place', 'data-side', 'data-moment'] as const

/** Finds the control that takes the focus. */
type Way = (page: HTMLElement) => HTMLElement | null | undefined

/** Ways to the same control, and ways to one near it in case it does not come back; the best first. */
type Ways = { readonly same: readonly Way[]; readonly near: readonly Way[] }

/** How long the map may take to show a place elsewhere, in milliseconds: a little more than its longest flight. */
const patience = 1500

/**
 * Restores focus when a control’s own action removes it: to the same control where it stands now (a place’s, at the
 * map’s edge or on the map), else to the list that it was in.
 */
export function restoreFocus(page: HTMLElement, signal: AbortSignal): void {
  let last: HTMLElement | null = null
  let ways: Ways = { same: [], near: [] }
  page.addEventListener(
    'focusin',
    ({ target }) => {
      last = target as HTMLElement
      ways = waysBack(last)
    },
    { signal },
  )
  const look = (tried: readonly Way[]) => {
    const isLost = last !== null && document.activeElement === document.body && !isShown(last)
    // Printing hides controls, and shows them again afterwards.
    if (!isLost || !document.hasFocus() || matchMedia('print').matches) return
    for (const way of tried) {
      const next = way(page)
      if (!next || !isShown(next)) continue
      next.focus({ preventScroll: true })
      // A keyboard user must see the focus; a mouse user looks where they clicked.
      if (next.matches(':focus-visible')) next.scrollIntoView({ block: 'nearest' })
      return
    }
  }
  let isAwaited = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const changes = new MutationObserver(() => {
    if (isAwaited) return
    isAwaited = true
    // The browser takes the focus from a hidden element only after the next layout.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isAwaited = false
        clearTimeout(timer)
        look(ways.same)
        timer = setTimeout(() => look([...ways.same, ...ways.near]), patience)
      }),
    )
  })
  changes.observe(page, { childList: true, subtree: true, attributeFilter: ['data-away', 'aria-pressed'] })
  signal.addEventListener('abort', () => {
    changes.disconnect()
    clearTimeout(timer)
  })
}

function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true })
}

/** The ways back from an element. */
function waysBack(element: HTMLElement): Ways {
  const { far, marker } = element.dataset
  const name = names.find((one) => element.hasAttribute(one)) ?? ''
  const panel = element.closest<HTMLElement>('[data-panel]')?.dataset.panel
  return {
    same: [
      byAttribute(name, element.getAttribute(name)),
      byAttribute('data-marker', far),
      byAttribute('data-far', marker),
      sameInCard(element),
    ],
    near: [
      byAttribute('data-place', far ?? marker),
      (page) => page.querySelector<HTMLElement>(`[data-panel="${panel}"] :is([tabindex="0"], input)`),
    ],
  }
}

function byAttribute(name: string, id: string | null | undefined): Way {
  return (page) => (id ? page.querySelector<HTMLElement>(`[${name}="${CSS.escape(id)}"]`) : null)
}

/** The control at the same place of the same card: a card is rendered anew in another list. */
function sameInCard(element: HTMLElement): Way {
  const id = element.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? ''
  const controlsIn = (root: ParentNode) =>
    id ? [...root.querySelectorAll<HTMLElement>(`[data-quote="${CSS.escape(id)}"] :is(a, button)`)] : []
  const at = controlsIn(document).indexOf(element)
  return (page) => controlsIn(page)[at]
}
