import { expect, type Locator, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import type { HostPage } from './drivers/hostPage.ts'
import { test } from './drivers/hostTest.ts'
import { contextsOf, watchContexts } from './drivers/webGlContexts.ts'

/** How many WebGL contexts all frames of the page hold. */
async function heldContexts(page: Page): Promise<number> {
  const all = await Promise.all(page.frames().map(contextsOf))
  return all.reduce((sum, { held }) => sum + held, 0)
}

test('of ten maps on a page, those out of view give their WebGL context back @webgl', async ({ page, host }) => {
  test.setTimeout(120_000)
  const ids = Array.from({ length: 10 }, (_, index) => `map-${index + 1}`)
  const [first = '', last = ''] = [ids[0], ids.at(-1)]
  const goLive = async (id: string) => {
    await host.map(id).evaluate((map) => map.scrollIntoView())
    await host.marker('raqqa', id).hover()
    await expect(host.root(id)).toHaveAttribute('data-map', 'live', { timeout: 30_000 })
  }
  await watchContexts(page)
  await page.clock.install()
  await host.open('ten.html')
  for (const id of ids) {
    await host.map(id).evaluate((map) => map.scrollIntoView())
    await host.ready(id)
  }
  await goLive(first)
  await host.marker('mosul', first).click()
  await goLive(last)
  expect(await heldContexts(page)).toBe(2)
  await page.clock.fastForward(10_000)
  await expect(host.root(first)).toHaveAttribute('data-map', 'still')
  expect(await heldContexts(page)).toBe(1)
  await expect(host.root(last)).toHaveAttribute('data-map', 'live')
  await goLive(first)
  await expect(host.marker('mosul', first)).toHaveAttribute('aria-pressed', 'true')
  await expect(host.marker('mosul', first)).toBeInViewport()
})

test('a frame of no size goes where it was told meanwhile when it has one again @webgl', async ({ page, host }) => {
  const choose = (place: string) =>
    page.evaluate((id) => {
      const message = { source: 'dateline', story: 'raqqa-2016-11', type: 'choosePlace', data: { place: id } }
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
    }, place)
  const style = (css: string) =>
    host.frame().evaluate((frame: HTMLElement, text) => {
      frame.style.cssText = text
    }, css)
  const standing = () => host.marker('mosul').evaluate((marker) => marker.style.transform)
  await host.open('bare.html')
  await host.ready()
  await host.fits()
  await host.marker('mosul').hover()
  await expect(host.root()).toHaveAttribute('data-map', 'live', { timeout: 30_000 })
  const before = await standing()
  await choose('raqqa')
  await expect.poll(standing).not.toBe(before)
  await style('width: 0; height: 0')
  await expect.poll(() => host.root().evaluate(() => [innerWidth, innerHeight])).toEqual([0, 0])
  await choose('mosul')
  await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await style('')
  await host.fits()
  await expect.poll(standing).toBe(before)
  await expect(host.root()).toHaveAttribute('data-map', 'live')
})

test.describe('moved in the page', () => {
  /** Marks the page in a frame and moves an element to the article’s end: the frame is loaded anew. */
  const move = async (host: HostPage, element: Locator) => {
    await host.root().evaluate(() => Object.assign(window, { isOld: true }))
    await element.evaluate((moved) => document.querySelector('main')?.append(moved))
    await expect.poll(() => host.root().evaluate(() => 'isOld' in window)).toBe(false)
    await host.ready()
  }

  test('the element keeps what is chosen', async ({ host }) => {
    await host.open('late.html')
    await host.ready()
    await host.listed('dabiq').click()
    await host.slider().press('Home')
    await expect.poll(async () => (await host.events('date')).at(-1)).toMatchObject({ date: '2016-10-01' })
    await move(host, host.map())
    await expect(host.marker('dabiq')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.slider()).toHaveAttribute('data-date', '2016-10-01')
    await host.fits()
    await host.listed('raqqa').click()
    await expect.poll(async () => (await host.events('place')).at(-1)).toMatchObject({ place: 'raqqa' })
  })

  test('a bare frame begins as its address says, and tells its height again', async ({ host }) => {
    await host.open('bare.html')
    await host.ready()
    await host.listed('raqqa').click()
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await move(host, host.named('map'))
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await host.fits()
  })
})

test('printed in flight, the story is whole and the map arrives @webgl', async ({ page, dateline }) => {
  await dateline.open()
  await dateline.live()
  await page.evaluate(() => {
    const standing = () => document.querySelector<HTMLElement>('[data-marker="raqqa"]')?.style.transform
    addEventListener('beforeprint', () => Object.assign(window, { printedAt: standing() }))
  })
  const standing = () => dateline.marker('raqqa').evaluate((marker) => marker.style.transform)
  const start = await standing()
  await dateline.flyTo('mosul')
  const pdf = await page.pdf()
  await dateline.expectGoneTo('mosul')
  const printedAt = await page.evaluate(() => (window as unknown as { printedAt: string }).printedAt)
  expect([start, await standing()]).not.toContain(printedAt)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  const printed = text.replace(/\s+/g, '')
  for (const { text: words } of raqqaStory().statements) expect(printed).toContain(words.replace(/\s+/g, ''))
  await dateline.ground.expect('live')
  await dateline.listed('raqqa').click()
  await dateline.expectGoneTo('raqqa')
})
