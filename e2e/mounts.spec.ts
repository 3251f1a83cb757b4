import { expect, test } from '@playwright/test'

// What records a trace listens in every frame, and would be counted.
test.use({ trace: 'off' })

test('the element leaves nothing behind when it is mounted and unmounted thirty times', async ({ page }) => {
  await page.goto(`${test.info().config.metadata.hosts}mounts.html`)
  const session = await page.context().newCDPSession(page)
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return { listeners: of('JSEventListeners'), frames: of('Frames') }
  }
  const mounts = (times: number) =>
    page.evaluate(async (left) => {
      const slot = document.getElementById('slot')
      for (let time = 0; time < left; time += 1) {
        const map = document.createElement('dateline-map')
        map.setAttribute('story', 'raqqa-2016-11')
        slot?.append(map)
        while (map.shadowRoot?.querySelector('iframe') === null) await new Promise(requestAnimationFrame)
        map.remove()
      }
    }, times)
  await session.send('Performance.enable')
  await mounts(2)
  const before = await count()
  await mounts(30)
  await expect.poll(count).toEqual(before)
  expect(await page.locator('[role="button"], [aria-current]').count()).toBe(0)
})
