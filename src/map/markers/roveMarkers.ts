import type { StoryStore } from '../../store/storyStore.ts'

/** How many markers a key goes on. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * Gives all markers one tab stop, a roving tabindex
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex): on the chosen place, else where
 * the focus was last, else on the first in view. Arrow keys, Home and End move it in the order of the story, past
 * markers out of view. Returns what updates the stop, to be called when other markers come into view.
 */
export function roveMarkers(layer: HTMLElement, store: StoryStore, signal: AbortSignal): () => void {
  const buttons = [...layer.querySelectorAll<HTMLButtonElement>('[data-marker]')]
  const inView = () => buttons.filter((button) => button.dataset.away !== 'true')
  let stop = buttons[0]
  const stopAt = (next: HTMLButtonElement | undefined) => {
    stop = next ?? stop
    for (const button of buttons) {
      const tabIndex = button === stop ? '0' : '-1'
      // Browsers take the same one for a change, which costs more than the rest of a choice.
      if (button.getAttribute('tabindex') !== tabIndex) button.setAttribute('tabindex', tabIndex)
    }
  }
  const rest = () => {
    const { placeId } = store.getState()
    const seen = inView()
    const kept = stop !== undefined && seen.includes(stop) ? stop : seen[0]
    stopAt(seen.find(({ dataset }) => dataset.marker === placeId) ?? kept)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const seen = inView()
    const at = seen.indexOf(event.target as HTMLButtonElement)
    const next = nextOf(event.key, at, seen.length)
    if (at === -1 || next === undefined) return
    event.preventDefault()
    seen[next]?.focus()
  }
  const onFocus = ({ target }: FocusEvent) => stopAt(buttons.find((button) => button === target))
  layer.addEventListener('keydown', onKey, { signal })
  layer.addEventListener('focusin', onFocus, { signal })
  signal.addEventListener(
    'abort',
    store.subscribe((state, before) => state.placeId !== before.placeId && rest()),
  )
  rest()
  return rest
}

/** The index that a key moves to; undefined for other keys. It may be beyond an end. */
function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? undefined : at + step
}
