import type { Browser, Page } from '@playwright/test'

/** An event in Chromium’s Trace Event Format (https://chromium.googlesource.com/catapult). Times are in microseconds. */
export type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args?: {
    readonly data?: {
      readonly navigationId?: string
      readonly url?: string
      readonly requestId?: string
      readonly encodedDataLength?: number
    }
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string }
  }
}

/** The mark that ends a trace. */
const endMark = 'traced'

/**
 * Chromium’s trace of what `act` does, in all processes, with the events of these categories and the page’s marks. Throws
 * what `act` throws, and an error if the trace lacks its end: a busy machine hands that out with the next trace.
 */
export async function recordTrace(
  browser: Browser,
  page: Page,
  categories: readonly string[],
  act: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const start = () => browser.startTracing(page, { categories: ['-*', 'blink.user_timing', ...categories] })
  await start()
  await act().catch(async (error: unknown) => {
    await browser.stopTracing()
    throw error
  })
  await page.evaluate((mark) => performance.mark(mark), endMark)
  const trace = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: readonly TraceEvent[] }
  if (trace.traceEvents.some(({ name }) => name === endMark)) return trace.traceEvents
  await start()
  await browser.stopTracing()
  throw new Error('the trace lacks its end')
}
