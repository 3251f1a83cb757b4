import type { Browser, Page } from '@playwright/test'
import { mainThreadWork, type StepWork, type TraceEvent } from './mainThreadWork.ts'

/** How many steps in time are taken. */
export const steps = 200

/**
 * Steps through time with the arrow keys, to the end and back again, each step when the one before is done, and reads from
 * Chromium’s trace what each cost the main thread.
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
  for (let step = 0; step < steps; step += 1) {
    const isForward = Math.floor(step / keys.steps) % 2 === 0
    const rest = new Promise<void>((resolve) => {
      rested = resolve
    })
    await page.keyboard.press(isForward ? 'ArrowRight' : 'ArrowLeft')
    await rest
  }
  const trace = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  return mainThreadWork(trace.traceEvents)
}
