import type { Browser, Page } from '@playwright/test'
import { withTimeout } from '../session/withTimeout.ts'
import { mainThreadWork, type StepWork, type TraceEvent } from './mainThreadWork.ts'

/** The number of steps, and after how many they turn back, if not at the page’s last day. */
type Steps = { readonly count: number; readonly there?: number }

/**
 * Steps through time with the arrow keys, to the end and back, each step when the last is done. Returns the main
 * thread’s work from Chromium’s trace.
 */
export async function scrubWork(
  browser: Browser,
  page: Page,
  { count, there }: Steps = { count: 200 },
): Promise<StepWork> {
  let rested = () => {}
  await page.exposeFunction('stepRested', () => rested())
  const keys = await page.evaluate(() => window.probe.focusScrubber())
  if (keys.start !== null) await page.keyboard.press(keys.start)
  await page.evaluate(() => window.probe.whenAtRest())
  await page.evaluate(() => window.probe.markSteps())
  await browser.startTracing(page, {
    categories: ['-*', 'toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  })
  await takeSteps(page, count, there ?? keys.steps, (call) => {
    rested = call
  }).catch(async (error: unknown) => {
    await browser.stopTracing()
    throw error
  })
  const trace = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  return mainThreadWork(trace.traceEvents)
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
