/**
 * Calls when the page has loaded and the main thread is idle, unless aborted before. Safari has no idle callbacks:
 * there it calls in a task after the next frame.
 */
export function whenIdle(start: () => void, signal: AbortSignal): void {
  const unlessAborted = () => {
    if (!signal.aborted) start()
  }
  const wait = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(unlessAborted)
    else requestAnimationFrame(() => setTimeout(unlessAborted))
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true, signal })
}
