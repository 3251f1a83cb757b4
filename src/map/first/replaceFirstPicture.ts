import { flushSync } from 'react-dom'

/**
 * Replaces the first map by the driven one, which `show` renders, within one frame. A place’s button takes over the
 * focus of its link.
 */
export function replaceFirstPicture(frame: HTMLElement, show: () => void): void {
  const focused = document.activeElement
  const link = focused !== null && frame.contains(focused) ? focused.closest<HTMLElement>('[data-choice]') : null
  const id = link?.dataset.firstPlace ?? link?.dataset.firstFar
  flushSync(show)
  frame.removeAttribute('data-first')
  if (id === undefined) return
  const name = CSS.escape(id)
  const button =
    frame.querySelector<HTMLElement>(`[data-far="${name}"]`) ??
    frame.querySelector<HTMLElement>(`[data-marker="${name}"]`)
  button?.focus({ preventScroll: true })
}
