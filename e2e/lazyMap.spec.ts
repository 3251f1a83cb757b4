import { english } from '../src/wording/english.ts'
import { expect, test } from './drivers/dateline.ts'
import { contextsOf, watchContexts } from './drivers/webGlContexts.ts'

test.describe('the live map is loaded', () => {
  const engine = /startLiveMap|maplibre|pmtiles/

  test('only when the map is near and the page has been quiet', async ({ page, dateline }) => {
    await page.clock.install()
    await page.setViewportSize({ width: 375, height: 300 })
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.body.style.paddingBlockStart = '2000px'
      })
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./')
    await dateline.ready()
    await page.waitForLoadState('networkidle')
    await page.clock.runFor(30_000)
    expect(asked.filter((address) => engine.test(address))).toEqual([])
    await dateline.panel('map').evaluate((map) => map.scrollIntoView())
    await expect(dateline.panel('map')).toBeInViewport()
    await page.clock.runFor(1000)
    await page.evaluate(() => scrollTo(0, 0))
    await expect(dateline.panel('map')).not.toBeInViewport()
    await page.clock.runFor(30_000)
    expect(
      asked.filter((address) => engine.test(address)),
      'for a map that was scrolled past',
    ).toEqual([])
    await dateline.panel('map').evaluate((map) => map.scrollIntoView())
    await expect(dateline.panel('map')).toBeInViewport()
    await expect
      .poll(async () => {
        await page.clock.runFor(1000)
        return asked.some((address) => engine.test(address))
      })
      .toBe(true)
  })

  test('at the first touch, although the page has not loaded', async ({ page, dateline }) => {
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/held.png', async (route) => {
      await held
      await route.abort()
    })
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: 'held.png' })))
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./', { waitUntil: 'commit' })
    await expect(dateline.marker('raqqa')).toBeVisible()
    expect(asked.filter((address) => engine.test(address))).toEqual([])
    await dateline.dragMap(1, 1)
    await expect.poll(() => asked.some((address) => engine.test(address))).toBe(true)
    release()
    dateline.forgive(/held|ERR_FAILED/)
  })

  for (const [what, query] of [
    ['on request where it is to stay still', '?map=still'],
    ['on request where the reader saves data', ''],
  ] as const) {
    test(what, async ({ page, dateline }) => {
      if (query === '')
        await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
      await page.clock.install()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await dateline.open(query)
      await page.clock.runFor(30_000)
      await dateline.ground.expect('still')
      expect(asked.filter((address) => engine.test(address))).toEqual([])
      if (query === '') expect(asked.filter((address) => address.endsWith('.woff2'))).toEqual([])
      await page.clock.resume()
      await dateline.button(english.map.startLive).click()
      await dateline.live()
      await expect(dateline.button(english.map.startLive)).toHaveCount(0)
    })
  }
})

test('the live map keeps one WebGL context and leaves no other behind', async ({ page, dateline }) => {
  await watchContexts(page)
  await dateline.open()
  await dateline.live()
  const { made, held } = await contextsOf(page)
  expect(made).toBeGreaterThan(1)
  expect(held).toBe(1)
})
