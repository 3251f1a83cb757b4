import { expect, test } from '@playwright/test'

/** How often it is mounted: `DATELINE_MOUNTS=200 npm run e2e -- mounts` for more. */
const times = Number(process.env.DATELINE_MOUNTS ?? 30)

test(`the element leaves nothing behind when it is mounted and unmounted ${times} times`, async ({ page }) => {
  await page.goto(`${test.info().config.metadata.hosts}mounts.html`)
  const session = await page.context().newCDPSession(page)
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return { listeners: of('JSEventListeners'), frames: of('Frames') }
  }
  /** Mounts so many maps one after the other, each tenth until its story is there, and says how often the prose was a control. */
  const mounts = (count: number) =>
    page.evaluate(async (left) => {
      const slot = document.getElementById('slot')
      let made = 0
      for (let time = 0; time < left; time += 1) {
        const map = document.createElement('dateline-map')
        map.setAttribute('story', 'raqqa-2016-11')
        const isReady = new Promise((resolve) => map.addEventListener('dateline:ready', resolve))
        slot?.append(map)
        while (map.shadowRoot?.querySelector('iframe') === null) await new Promise(requestAnimationFrame)
        if (time % 10 === 0) await isReady
        made += document.querySelectorAll('[role="button"]').length
        map.remove()
      }
      return made
    }, count)
  await session.send('Performance.enable')
  await mounts(2)
  const before = await count()
  // Now and then another one is ready in the frame in which it is mounted.
  expect(await mounts(times)).toBeGreaterThanOrEqual(Math.ceil(times / 10))
  await expect.poll(async () => (await count()).listeners).toBeLessThanOrEqual(before.listeners)
  expect((await count()).frames).toBeLessThanOrEqual(before.frames)
  expect(await page.locator('[role="button"], [tabindex], [aria-current]').count()).toBe(0)
})
