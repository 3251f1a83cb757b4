import { whenQuiet } from './whenQuiet.ts'

/** What a reader does who turns to a map. */
const touches = ['pointerenter', 'pointermove', 'pointerdown', 'wheel', 'touchstart', 'focusin', 'keydown'] as const

/** From the window’s edges a map is near view within this part of the window’s size. */
const near = '50%'

/**
 * Calls once: when an element has been in or near view (in another site’s frame: in view) while the loaded page was
 * quiet for a while, or when the reader touches it, whichever is first. Returns what ends the waiting.
 */
export function whenMapNeeded(element: HTMLElement, start: () => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const once = () => {
    if (signal.aborted) return
    ending.abort()
    start()
  }
  let leaving = new AbortController()
  const observer = new IntersectionObserver(
    (entries) => {
      leaving.abort()
      leaving = new AbortController()
      if (entries.at(-1)?.isIntersecting) whenQuiet(once, leaving.signal)
    },
    { rootMargin: near },
  )
  observer.observe(element)
  for (const type of touches) element.addEventListener(type, once, { signal, passive: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    leaving.abort()
  })
  return () => ending.abort()
}
