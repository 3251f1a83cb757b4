import type { Browser, Page } from '@playwright/test'
import { within } from '../session/within.ts'
import { mainThreadWork, type StepWork, type TraceEvent } from './mainThreadWork.ts'

/** How many steps in time are taken. */
const steps = 200

/**
 * Steps through time with the arrow keys, to the end and back again, each step when the one before is done, and reads
 * from Chromium’s trace what each cost the main thread.
 */
export async function scrubWork(browser: Browser, page: Page): Promise<StepWork> {
  let rested = () => {}
  await page.exposeFunction('stepRested', () => rested())
  const keys = await page.evaluate(() => window.probe.focusScrubber())
  if (keys.start !== null) await page.keyboard.press(keys.start)
  await page.evaluate(() => window.probe.atRest())
  await page.evaluate(() => window.probe.markSteps())
  await browser.startTracing(page, {
    categories: ['-*', 'toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  })
  await takeSteps(page, keys.steps, (call) => {
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

/** How long a step may take, in milliseconds. */
const limit = 10_000

async function takeSteps(page: Page, there: number, onRest: (call: () => void) => void): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const isForward = Math.floor(step / there) % 2 === 0
    const rest = new Promise<true>((resolve) => onRest(() => resolve(true)))
    await page.keyboard.press(isForward ? 'ArrowRight' : 'ArrowLeft')
    if ((await within(limit, rest)) === null) throw new Error(`step ${step + 1} did not end within ${limit} ms`)
  }
}
