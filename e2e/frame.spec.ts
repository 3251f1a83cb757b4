import type { Page } from '@playwright/test'
import { english } from '../src/wording/english.ts'
import { boxOf } from './drivers/boxOf.ts'
import { wordsOf } from './drivers/card.ts'
import { expect } from './drivers/dateline.ts'
import { test } from './drivers/hostTest.ts'

test.describe('the height of a bare frame', () => {
  test('is said in every dialect, grown and shrunk, once each time', async ({ page, host }) => {
    await host.open('bare.html')
    await host.ready()
    await host.fits()
    await host.frame().scrollIntoViewIfNeeded()
    const scrolled = await page.evaluate(() => scrollY)
    const heights = () => page.evaluate(() => (window as unknown as { heights: Record<string, number[]> }).heights)
    // Once it is known that the quotes are cut.
    await expect(host.inside().getByRole('button', { name: english.quotes.all })).toBeVisible()
    await host.fits()
    const wide = await host.contentHeight()
    await page.setViewportSize({ width: 360, height: 700 })
    await expect.poll(() => host.contentHeight()).not.toBe(wide)
    await host.fits()
    await page.setViewportSize({ width: 1280, height: 860 })
    await expect.poll(() => host.contentHeight()).toBe(wide)
    await host.fits()
    await expect(host.inside().locator('html')).toHaveCSS('overflow', 'hidden')
    const heard = await heights()
    expect(Object.keys(heard).sort()).toEqual(['AMP', 'Datawrapper', 'Dateline', 'Guardian', 'Medium'])
    const ours = heard.Dateline ?? []
    for (const maker of Object.values(heard)) expect(maker).toEqual(ours)
    expect(ours.at(-1)).toBe(Math.ceil(wide))
    expect(ours.filter((height, index) => height === ours[index - 1])).toEqual([])
    expect(await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages)).toContainEqual({
      sentinel: 'amp',
      type: 'embed-ready',
    })
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  })

  test('leaves the wheel to the page, over its quotes too, until all of them are asked for', async ({ page, host }) => {
    await page.setViewportSize({ width: 700, height: 800 })
    await host.open('bare.html')
    await host.ready()
    await host.fits()
    const quotes = host.quotes
    const top = await quotes.evaluate((panel) => panel.getBoundingClientRect().top)
    await host.frame().evaluate((frame: HTMLIFrameElement, below) => scrollTo(0, frame.offsetTop + below - 100), top)
    await quotes.hover({ position: { x: 200, y: 300 } })
    const before = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 200)
    const height = await host.contentHeight()
    const last = host.cards.last()
    await expect(last).not.toBeInViewport()
    await host.inside().getByRole('button', { name: english.quotes.all }).click()
    await expect.poll(() => host.contentHeight()).toBeGreaterThan(height + 500)
    await host.fits()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
  })

  test('is heard by WordPress, which gives a secret', async ({ page, host }) => {
    await host.open('bare.html')
    await host.named('map').evaluate((frame: HTMLIFrameElement) => {
      const next = frame.cloneNode() as HTMLIFrameElement
      next.src = `${next.src.split('#')[0]}#?secret=Ab12cd`
      frame.replaceWith(next)
    })
    await host.ready()
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages))
      .toContainEqual({ message: 'height', value: Math.ceil(await host.contentHeight()), secret: 'Ab12cd' })
  })

  for (const [maker, path] of [
    ['pym.js', 'pym.html'],
    ['@newswire/frames', 'frames.html'],
  ] as const) {
    test(`is heard by ${maker} itself`, async ({ page, host }) => {
      await host.open(path)
      await host.ready()
      await host.fits()
      await page.setViewportSize({ width: 400, height: 700 })
      await host.fits()
      await page.setViewportSize({ width: 1280, height: 860 })
      await host.fits()
    })
  }

  test('is heard by iframe-resizer where its script was added to the page, as documented', async ({
    page,
    host,
    dateline,
  }) => {
    await page.route('**/child.js', (route) =>
      route.fulfill({ path: 'node_modules/iframe-resizer/js/iframeResizer.contentWindow.js' }),
    )
    await page.route('**/stories/raqqa-2016-11/', async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace('</body>', '<script src="/child.js"></script></body>')
      await route.fulfill({ response, body: html })
    })
    await host.open('iframe-resizer.html')
    await host.ready()
    await host.fits()
    await page.setViewportSize({ width: 400, height: 700 })
    await host.fits()
    dateline.forgive(/iframe/i)
  })

  test('is said when a tab that was hidden is shown', async ({ host }) => {
    await host.open('hidden.html')
    await host.ready()
    await host.named('tab').evaluate((tab) => tab.classList.remove('hidden'))
    await host.fits()
    await expect(host.marker('raqqa')).toBeVisible()
    await host.marker('mosul').click()
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  })
})

test.describe('a sandbox that allows no more than scripts', () => {
  test('is enough where the host of the files sends CORS', async ({ host }) => {
    await host.open('sandbox.html')
    await host.ready()
    await host.fits()
    await host.marker('mosul').click()
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await host.moment('carter-the-way-we-did').click()
    await expect(host.card('carter-the-way-we-did')).toHaveAttribute('data-chosen', 'true')
  })

  test('leaves the readable page where it does not', async ({ page, host, dateline }) => {
    await host.open('sandbox-no-cors.html')
    await page.waitForLoadState('networkidle')
    await expect(host.firstMarker('raqqa')).toBeVisible()
    await expect(host.markers).toHaveCount(0)
    await wordsOf(host.card('carter-the-way-we-did')).scrollIntoViewIfNeeded()
    await expect(wordsOf(host.card('carter-the-way-we-did'))).toBeInViewport()
    dateline.forgive(/CORS|ERR_FAILED/)
  })
})

test.describe('a hostile host', () => {
  test('changes nothing by garbage, huge, nested or foreign messages', async ({ page, host }) => {
    await host.open('bare.html')
    await host.ready()
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow
      const story = 'raqqa-2016-11'
      const nested: unknown[] = []
      let inner = nested
      for (let depth = 0; depth < 500; depth += 1) {
        const next: unknown[] = []
        inner.push(next)
        inner = next
      }
      const say = (type: unknown, data: unknown) => frame?.postMessage({ source: 'dateline', story, type, data }, '*')
      for (const garbage of [null, undefined, 3, '', 'dateline', [], {}, new Date(), new Map(), nested])
        frame?.postMessage(garbage, '*')
      say('choosePlace', { place: 'atlantis' })
      say('choosePlace', { place: '__proto__' })
      say('choosePlace', { place: 'a'.repeat(5_000_000) })
      say('choosePlace', { place: nested })
      say('goTo', { date: '2016-13-45' })
      say('goTo', { date: '<img src=x onerror=alert(1)>' })
      say('goTo', null)
      say('dark', { dark: 'yes' })
      say('__proto__', { place: 'raqqa' })
      frame?.postMessage({ source: 'dateline', story: 'other', type: 'choosePlace', data: { place: 'raqqa' } }, '*')
    })
    await choose(page, 'raqqa', 'sibling')
    // What is asked last is done last: by then all before it has been heard.
    await page.evaluate(() => {
      const message = {
        source: 'dateline',
        story: 'raqqa-2016-11',
        type: 'goTo',
        data: { date: '2016-11-05' },
      }
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
    })
    await expect(host.slider()).toHaveAttribute('data-date', '2016-11-05')
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.root()).not.toHaveAttribute('data-dark')
    await choose(page, 'raqqa', 'host')
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
  })

  test('gets no full screen that it did not allow, and the reader no button for it', async ({ page, host }) => {
    await host.open('bare.html')
    await host.ready()
    await expect(host.inside().getByRole('button', { name: english.map.zoomIn })).toBeVisible()
    await expect(host.inside().getByRole('button', { name: english.map.fullScreen })).toHaveCount(0)
    await page.goto('./?map=still')
    await expect(page.getByRole('button', { name: english.map.fullScreen })).toBeVisible()
    await page.getByRole('button', { name: english.map.fullScreen }).click()
    await expect(page.getByRole('button', { name: english.map.leaveFullScreen })).toBeVisible()
  })
})

/** Asks the map’s frame to choose a place: as its host, or out of another frame of the same host, and waits for the message. */
async function choose(page: Page, place: string, from: 'host' | 'sibling'): Promise<void> {
  await page.evaluate(
    async ([id, who]) => {
      const map = document.querySelector('iframe')?.contentWindow
      const message = { source: 'dateline', story: 'raqqa-2016-11', type: 'choosePlace', data: { place: id } }
      if (who === 'host') {
        map?.postMessage(message, '*')
        return
      }
      const other = document.createElement('iframe')
      document.documentElement.append(other)
      const { contentWindow } = other
      if (contentWindow === null) throw new Error('no window in the other frame')
      Object.assign(contentWindow, { map, message })
      const script = other.contentDocument?.createElement('script')
      if (script === undefined) throw new Error('no document in the other frame')
      script.textContent = 'map.postMessage(message, "*")'
      other.contentDocument?.body.append(script)
      await new Promise((resolve) => setTimeout(resolve))
      other.remove()
    },
    [place, from] as const,
  )
}

test('the sheet of keys opens where the reader is in a frame, and stays within it', async ({ host }) => {
  await host.open('bare.html')
  await host.ready()
  await host.fits()
  const keys = host.inside().getByRole('button', { name: english.data.keys, exact: true })
  await keys.click()
  const sheet = await boxOf(host.inside().getByRole('dialog'))
  const frame = await boxOf(host.frame())
  expect(sheet.y + sheet.height).toBeLessThanOrEqual(frame.y + frame.height)
  await host.inside().getByRole('button', { name: english.later.keys.close }).click()
  await expect(host.inside().getByRole('dialog')).toHaveCount(0)
  await expect(keys).toBeFocused()
})
