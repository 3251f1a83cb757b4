import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { Dateline, expect } from './drivers/dateline.ts'
import { test } from './drivers/hostTest.ts'

const story = raqqaStory()

test('offline after it has loaded, the page works, and says what it can’t load', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  await expect(dateline.told).toBeAttached()
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  expect(await page.evaluate(() => fetch('element.js').catch(() => 'offline'))).toBe('offline')
  await dateline.listed('mosul').click()
  await dateline.expectGoneTo('mosul')
  await dateline.slider.press('Home')
  await dateline.expectDay(story.timeline.from)
  await dateline.button(english.data.moments).click()
  await expect(page.getByText(english.data.failed)).toBeVisible()
  await page.context().setOffline(false)
  await dateline.slider.press('End')
  await dateline.expectDay(story.timeline.to)
  dateline.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
})

test('offline before its frame has come, the article has the element’s fallback and hears why', async ({
  page,
  host,
  dateline,
}) => {
  await page.clock.install()
  await page.route('**/stories/raqqa-2016-11/**', (route) => route.abort('internetdisconnected'))
  await host.open('element-strict.html')
  await expect(host.frame()).toBeAttached()
  await page.clock.fastForward(8000)
  await expect(host.map().getByRole('alert')).toContainText('No answer from ')
  await expect(host.named('fallback')).toBeVisible()
  expect(await host.events('error')).toHaveLength(1)
  dateline.forgive(/ERR_INTERNET_DISCONNECTED|no such place or day/)
})

test('a frame whose host never answers leaves the fallback, and is taken when it answers after all', async ({
  page,
  host,
  dateline,
}) => {
  let letGo: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.clock.install()
  await page.route('**/stories/raqqa-2016-11/**', async (route) => {
    await held
    await route.continue()
  })
  await host.open('element-strict.html', 'domcontentloaded')
  await expect(host.frame()).toBeAttached()
  await page.clock.fastForward(30_000)
  await expect(host.map().getByRole('alert')).toContainText('No answer from ')
  await expect(host.named('fallback')).toBeVisible()
  expect(await host.events('error')).toHaveLength(1)
  letGo()
  await host.ready()
  await expect(host.map().getByRole('alert')).toHaveCount(0)
  await page.clock.fastForward(30_000)
  expect(await host.events('error')).toHaveLength(1)
  dateline.forgive(/no such place or day/)
})

test('without its fonts the page is in the reader’s own', async ({ page, dateline }) => {
  const missing: string[] = []
  await page.route('**/*.woff2', (route) => {
    missing.push(route.request().url())
    return route.fulfill({ status: 404 })
  })
  await dateline.open('?map=still')
  await expect.poll(() => missing.length).toBe(2)
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(dateline.root).not.toHaveAttribute('data-fonts')
  await dateline.listed('mosul').click()
  await dateline.expectGoneTo('mosul')
  dateline.forgive(/404/)
})

test('where the browser denies storage the page works', async ({ page, dateline }) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: deny })
    Object.defineProperty(Document.prototype, 'cookie', { get: deny, set: deny })
  })
  await dateline.open('?map=still')
  for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'document.cookie'])
    await expect(page.evaluate(storage)).rejects.toThrow('Access is denied')
  await dateline.listed('mosul').click()
  await dateline.expectGoneTo('mosul')
  await dateline.slider.press('Home')
  await dateline.expectDay(story.timeline.from)
})

test('days are the same whatever the reader’s clock and time zone', async ({ browser, baseURL }) => {
  const said: string[] = []
  for (const [time, timezoneId] of [
    ['2026-06-01T12:00:00Z', 'UTC'],
    ['1970-01-01T00:00:01Z', 'Pacific/Niue'],
    ['2038-01-19T03:14:08Z', 'Pacific/Kiritimati'],
    // Midnights that do not exist: the clock is put forward at 0:00.
    ['2016-10-16T12:00:00Z', 'America/Sao_Paulo'],
    ['2016-11-06T08:30:00Z', 'Australia/Lord_Howe'],
  ] as const) {
    const context = await browser.newContext({ timezoneId, ...(baseURL === undefined ? {} : { baseURL }) })
    const page = await context.newPage()
    const dateline = new Dateline(page)
    await page.clock.setFixedTime(time)
    await dateline.open('?map=still#place=mosul&date=2016-10-16')
    expect(await page.evaluate(() => [Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone])).toEqual([
      Date.parse(time),
      timezoneId,
    ])
    await dateline.slider.press('ArrowRight')
    await dateline.expectDay('2016-10-17')
    const [timeline, quotes] = [dateline.panel('timeline'), dateline.panel('quotes')]
    // A place’s history of control is loaded when the place is chosen.
    await expect(quotes.getByText('Who holds it')).toBeVisible()
    said.push(`${await timeline.innerText()} ${await quotes.innerText()}`)
    expect(said.at(-1), timezoneId).toBe(said[0])
    expect(dateline.complaints).toEqual([])
    await context.close()
  }
})

test('play rests in a tab that is hidden', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  await dateline.slider.press('Home')
  await dateline.button(english.timeline.play).click()
  await expect(dateline.slider).not.toHaveAttribute('data-date', story.timeline.from)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(dateline.button(english.timeline.play)).toBeVisible()
  const day = (await dateline.slider.getAttribute('data-date')) ?? ''
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await dateline.expectDay(day)
  await dateline.button(english.timeline.play).click()
  await expect(dateline.slider).not.toHaveAttribute('data-date', day)
})
