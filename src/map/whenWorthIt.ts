import { whenIdle } from '../page/whenIdle.ts'

/** What a reader does to a map who wants it to move. */
const touches = ['pointerdown', 'wheel', 'touchstart', 'keydown'] as const

/** From the window’s edges a map is near view within this part of the window’s size. */
const near = '50%'

/**
 * Calls once: when an element is in or near view, the page has loaded and the main thread is idle, or when the reader
 * touches it, whichever is first. Returns what ends the waiting.
 */
export function whenWorthIt(element: HTMLElement, start: () => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const once = () => {
    if (signal.aborted) return
    ending.abort()
    start()
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      whenIdle(once, signal)
    },
    { rootMargin: near },
  )
  observer.observe(element)
  for (const type of touches) element.addEventListener(type, once, { signal, passive: true })
  signal.addEventListener('abort', () => observer.disconnect())
  return () => ending.abort()
}
