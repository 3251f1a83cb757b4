/** How long the player shows each day, in milliseconds. */
const dayDuration = 550

/**
 * Plays the story: calls `advance` once for each day until `signal` aborts. Calls `pause` on any input except on the
 * button, when the button leaves the viewport, when the page is hidden and when reduced motion is switched on.
 */
export function playDays(button: HTMLElement, advance: () => void, pause: () => void, signal: AbortSignal): void {
  const timer = setInterval(advance, dayDuration)
  const onInput = (event: Event) => {
    const isOnButton = event.target instanceof Node && button.contains(event.target)
    const isPress = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' '
    if (!(isOnButton && isPress)) pause()
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
