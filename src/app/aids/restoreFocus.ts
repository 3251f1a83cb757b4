/** What names a control by what it is for, wherever it stands; its name is the first that it has. */
const names = ['data-marker', 'data-far', 'data-place', 'data-side', 'data-moment'] as const

/** Finds what the focus goes to, should an element go. */
type Way = (page: HTMLElement) => HTMLElement | null | undefined

/** Those that lead to the same control, and those that are taken where it does not come; the nearest first. */
type Ways = { readonly same: readonly Way[]; readonly near: readonly Way[] }

/** How long the map may take to show the same place elsewhere, in milliseconds: its longest flight and a little. */
const patience = 1500

/**
 * Keeps the focus with what it was on when that is taken away by what it did: on the same control where it stands now (of a
 * place, at the map’s edge or on the map), else on the list that it was in.
 */
export function keepFocus(page: HTMLElement, signal: AbortSignal): void {
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
    // On paper much is hidden that is there again afterwards.
    if (!isLost || !document.hasFocus() || matchMedia('print').matches) return
    for (const way of tried) {
      const next = way(page)
      if (!next || !isShown(next)) continue
      next.focus({ preventScroll: true })
      // Who goes by key must see where the focus is; who clicks is looking where they clicked.
      if (next.matches(':focus-visible')) next.scrollIntoView({ block: 'nearest' })
      return
    }
  }
  let isAwaited = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const changes = new MutationObserver(() => {
    if (isAwaited) return
    isAwaited = true
    // The focus is taken from what is hidden only when the next frame has been laid out.
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

/** What comes nearest to an element, should it go. */
function waysBack(element: HTMLElement): Ways {
  const { far, marker } = element.dataset
  const name = names.find((one) => element.hasAttribute(one)) ?? ''
  const panel = element.closest<HTMLElement>('[data-panel]')?.dataset.panel
  return {
    same: [
      theOne(name, element.getAttribute(name)),
      theOne('data-marker', far),
      theOne('data-far', marker),
      sameInCard(element),
    ],
    near: [
      theOne('data-place', far ?? marker),
      (page) => page.querySelector<HTMLElement>(`[data-panel="${panel}"] :is([tabindex="0"], input)`),
    ],
  }
}

function theOne(name: string, id: string | null | undefined): Way {
  return (page) => (id ? page.querySelector<HTMLElement>(`[${name}="${CSS.escape(id)}"]`) : null)
}

/** The control at the same place of the same card: a card is made anew where another list has it. */
function sameInCard(element: HTMLElement): Way {
  const id = element.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? ''
  const controlsIn = (root: ParentNode) =>
    id ? [...root.querySelectorAll<HTMLElement>(`[data-quote="${CSS.escape(id)}"] :is(a, button)`)] : []
  const at = controlsIn(document).indexOf(element)
  return (page) => controlsIn(page)[at]
}
