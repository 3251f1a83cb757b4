/** How long an element must have been away from view, in milliseconds: a glance at the next paragraph is shorter. */
const absence = 10_000

/**
 * So far from the window’s edges, in parts of its size, an element is away: farther than where whenMapNeeded starts a map, so that
 * none goes to and fro.
 */
const away = '100%'

/** Calls once an element has been away from view for a while. Returns what ends the waiting. */
export function whenOutOfView(element: HTMLElement, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer)
      if (!entries.at(-1)?.isIntersecting) timer = setTimeout(call, absence)
    },
    { rootMargin: away },
  )
  observer.observe(element)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
