import { whenIdle } from '../../page/whenIdle.ts'

/**
 * So long the main thread must have had no long task, in milliseconds: longer than it takes a page to count as
 * interactive (https://web.dev/articles/tti), so that what is started never competes with the page’s own start.
 */
const spell = 8000

/** Calls when the page has loaded and its main thread has been quiet for a spell, unless aborted before. */
export function whenQuiet(start: () => void, signal: AbortSignal): void {
  whenIdle(() => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        observer?.disconnect()
        whenIdle(start, signal)
      }, spell)
    }
    const observer = longTasks(wait)
    wait()
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      observer?.disconnect()
    })
  }, signal)
}

/** Only Chromium tells of long tasks (https://w3c.github.io/longtasks/). */
function longTasks(listener: () => void): PerformanceObserver | undefined {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return undefined
  const observer = new PerformanceObserver(listener)
  observer.observe({ type: 'longtask' })
  return observer
}
