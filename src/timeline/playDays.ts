/** The time that each day is shown, in milliseconds. */
const dayLength = 550

/**
 * Plays the days until any input outside the button, until the button goes out of view or the page is hidden, and until
 * the reader asks for reduced motion. `signal` ends it.
 */
export function playDays(button: HTMLElement, advance: () => void, pause: () => void, signal: AbortSignal): void {
  const timer = setInterval(advance, dayLength)
  const onInput = (event: Event) => {
    const isOnButton = event.target instanceof Node && button.contains(event.target)
    const presses = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' '
    if (!(isOnButton && presses)) pause()
  }
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    document.addEventListener(type, onInput, { capture: true, passive: true, signal })
  }
  document.addEventListener('visibilitychange', pause, { signal })
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', pause, { signal })
  const inView = new IntersectionObserver(([entry]) => {
    if (entry !== undefined && !entry.isIntersecting) pause()
  })
  inView.observe(button)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    inView.disconnect()
  })
}
