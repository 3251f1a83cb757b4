import { flushSync } from 'react-dom'

/**
 * Ends the first picture, which the page had before any script, in the very frame in which what moves with the camera
 * is there: `show` renders it. The focus goes from a place’s link to its button.
 */
export function replaceFirstPicture(frame: HTMLElement, show: () => void): void {
  const focused = document.activeElement
  const link =
    focused !== null && frame.contains(focused) ? focused.closest<HTMLElement>('[data-choice]') : null
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
