/** The page’s own measures of its load, in milliseconds since the navigation began. */
export type LoadReport = {
  readonly origin: number
  readonly firstPaint: number | null
  readonly largestPaint: number | null
  readonly liveMap: number | null
  readonly blocked: number
  readonly shift: number
}

type Shift = PerformanceEntry & { readonly value: number }

/** A longer task blocks the reader, in milliseconds (https://web.dev/articles/tbt). */
const longTaskThreshold = 50

/** Watches a load from before the page’s first script. */
export class LoadWatch {
  private largestPaint: number | null = null
  private liveMap: number | null = null
  private blocked = 0
  private shift = 0
  /** The end of the last activity on the main thread. */
  private busyUntil = 0

  constructor() {
    this.observe('largest-contentful-paint', ({ startTime }) => {
      this.largestPaint = startTime
    })
    this.observe('longtask', ({ startTime, duration }) => {
      this.blocked += Math.max(0, duration - longTaskThreshold)
      this.busyUntil = startTime + duration
    })
    this.observe('layout-shift', (entry) => {
      this.shift += (entry as Shift).value
    })
    const seen = new MutationObserver(() => this.readMap())
    seen.observe(document, { attributes: true, attributeFilter: ['data-map'], subtree: true })
  }

  /**
   * Resolves when the page is done (`data-map` is one of the values and its controls are there) and has been idle for a
   * second.
   */
  async whenDone(values: readonly string[], hasControls: () => boolean): Promise<void> {
    const isDone = () => values.includes(document.documentElement?.dataset.map ?? '') && hasControls()
    while (!isDone() || !this.isIdle()) {
      if (!isDone()) this.busyUntil = performance.now()
      await new Promise(requestAnimationFrame)
    }
  }

  report(): LoadReport {
    const { largestPaint, liveMap, blocked, shift } = this
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null
    return { origin: performance.timeOrigin, firstPaint, largestPaint, liveMap, blocked, shift }
  }

  private isIdle(): boolean {
    return performance.now() - this.busyUntil > 1000
  }

  private readMap(): void {
    if (document.documentElement.dataset.map === 'live') this.liveMap ??= performance.now()
    this.busyUntil = Math.max(this.busyUntil, performance.now())
  }

  private observe(type: string, take: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  }
}
