import type { Page } from '@playwright/test'
import { withTimeout } from '../session/withTimeout.ts'

/** Cities of the first story with quotes. Clicked in turn, each changes what is shown. */
const raqqaCities = ['raqqa', 'mosul', 'dabiq', 'manbij', 'ramadi', 'jarablus']

/** The time limit for an answer, in milliseconds. */
const limit = 10_000

/**
 * Clicks cities in turn with the mouse, each when the page is at rest. Returns the milliseconds from each click to the
 * frame with its quotes. Skips a city that can’t be hit; where the chosen one has driven all others out of the frame, it is
 * let go.
 */
export async function clickLatencies(
  page: Page,
  count: number,
  cities: readonly string[] = raqqaCities,
): Promise<readonly number[]> {
  const latencies: number[] = []
  let missed = 0
  for (let tries = 0; latencies.length < count && tries < count * 12; tries += 1) {
    const city = cities[tries % cities.length] ?? ''
    await page.evaluate(() => window.probe.whenAtRest())
    const point = await page.evaluate((id) => window.probe.pointOf(id), city)
    if (point === null) {
      missed += 1
      if (missed % cities.length === 0) await page.keyboard.press('Escape')
      continue
    }
    missed = 0
    await page.mouse.move(point.x, point.y)
    await page.evaluate((id) => window.probe.expectClick(id), city)
    await page.mouse.down()
    await page.mouse.up()
    const latency = await withTimeout(
      limit,
      page.evaluate(() => window.probe.clickLatency()),
    )
    if (latency === null) throw new Error(`a click on ${city} was not answered within ${limit} ms`)
    latencies.push(latency)
  }
  if (latencies.length < count) throw new Error(`only ${latencies.length} of ${count} clicks could be made`)
  return latencies
}
