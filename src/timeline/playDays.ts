/** How long a day stays while the story plays, in milliseconds. */
const dayLength = 550

/**
 * Lets the days go by until it is told to stop: on any input but the button’s own, when the button goes out
 * of view or the page is hidden, and when the reader asks for reduced motion. Returns what ends it.
 */
export function playDays(button: HTMLElement, advance: () => void, pause: () => void): () => void {
  const timer = setInterval(advance, dayLength)
  const ending = new AbortController()
  const onInput = (event: Event) => {
    const isOnButton = event.target instanceof Node && button.contains(event.target)
    const presses = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' '
    if (!(isOnButton && presses)) pause()
  }
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    document.addEventListener(type, onInput, { capture: true, passive: true, signal: ending.signal })
  }
  document.addEventListener('visibilitychange', pause, { signal: ending.signal })
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', pause, { signal: ending.signal })
  const inView = new IntersectionObserver(([entry]) => {
    if (entry !== undefined && !entry.isIntersecting) pause()
  })
  inView.observe(button)
  return () => {
    clearInterval(timer)
    ending.abort()
    inView.disconnect()
  }
}
