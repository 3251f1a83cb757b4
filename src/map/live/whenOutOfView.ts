import { nearView } from './nearView.ts'

/** How long an element must have been away from view, in milliseconds: a glance at the next paragraph is shorter. */
const absence = 10_000

/** Calls once an element has been away from view for a while. Returns what ends the waiting. */
export function whenOutOfView(element: HTMLElement, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer)
      if (!entries.at(-1)?.isIntersecting) timer = setTimeout(call, absence)
    },
    { rootMargin: nearView },
  )
  observer.observe(element)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
