import type { Browser, Page } from '@playwright/test'
import { recordTrace, type TraceEvent } from '../session/recordTrace.ts'
import { withTimeout } from '../session/withTimeout.ts'
import { mainThreadWork, type StepWork } from './mainThreadWork.ts'

/** The number of steps, and after how many they turn back, if not at the page’s last day. */
type Steps = { readonly count: number; readonly there?: number }

/** What the trace needs to show the main thread’s tasks. */
const categories = ['toplevel', 'disabled-by-default-devtools.timeline']

/** The main thread’s work of steps through time, from Chromium’s trace. Throws as `scrubTrace` does. */
export async function scrubWork(browser: Browser, page: Page, steps: Steps = { count: 200 }): Promise<StepWork> {
  return mainThreadWork(await scrubTrace(browser, page, steps))
}

/**
 * Steps through time with the arrow keys, to the end and back, each step when the last is done. Returns Chromium’s trace
 * of that, in which `tracedSteps` finds the steps. Throws an error if a step doesn’t end in time or the trace is not whole.
 */
export async function scrubTrace(
  browser: Browser,
  page: Page,
  { count, there }: Steps,
  further: readonly string[] = [],
): Promise<readonly TraceEvent[]> {
  let rested = () => {}
  await page.exposeFunction('stepRested', () => rested())
  const keys = await page.evaluate(() => window.probe.focusScrubber())
  if (keys.start !== null) await page.keyboard.press(keys.start)
  await page.evaluate(() => window.probe.whenAtRest())
  await page.evaluate(() => window.probe.markSteps())
  return recordTrace(browser, page, [...categories, ...further], () =>
    takeSteps(page, count, there ?? keys.steps, (call) => {
      rested = call
    }),
  )
}

/** The time limit for a step, in milliseconds. */
const limit = 10_000

async function takeSteps(page: Page, count: number, there: number, onRest: (call: () => void) => void): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    const isForward = Math.floor(step / there) % 2 === 0
    const rest = new Promise<true>((resolve) => onRest(() => resolve(true)))
    await page.keyboard.press(isForward ? 'ArrowRight' : 'ArrowLeft')
    if ((await withTimeout(limit, rest)) === null) throw new Error(`step ${step + 1} did not end within ${limit} ms`)
  }
}
