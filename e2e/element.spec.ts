import { english } from '../src/wording/english.ts'
import { noSuchStory } from '../src/wording/noSuchStory.ts'
import { expect } from './drivers/dateline.ts'
import { HostPage } from './drivers/hostPage.ts'
import { test } from './drivers/hostTest.ts'

test.describe('the element', () => {
  test('shows its picture and link without scripts, in the room that is kept free', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const host = new HostPage(page, test.info().config.metadata.hosts)
    await host.open('element-strict.html')
    await expect(host.named('fallback')).toBeVisible()
    await expect(host.named('fallback').getByRole('presentation')).toHaveJSProperty('complete', true)
    expect((await host.map().boundingBox())?.height).toBeGreaterThanOrEqual(1200)
    await context.close()
  })

  test('under a strict policy becomes a frame of its content’s height, and takes neither focus nor scroll', async ({
    page,
    host,
    dateline,
  }) => {
    await host.open('element-strict.html')
    await host.ready()
    await host.fits()
    await expect
      .poll(() => host.events('ready'))
      .toMatchObject([{ story: 'raqqa-2016-11', place: null, date: '2016-11-06', quote: null }])
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY'])
    await page.setViewportSize({ width: 400, height: 700 })
    await host.fits()
    await page.setViewportSize({ width: 1280, height: 860 })
    await host.fits()
    expect(await page.context().cookies()).toEqual([])
    dateline.forgive(/no such place or day/)
  })

  test('works when its script comes after it, with all its attributes, methods and events', async ({ page, host }) => {
    await host.open('late.html')
    await host.ready()
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.slider()).toHaveAttribute('data-date', '2016-11-02')
    await expect(host.root()).toHaveAttribute('data-dark', 'true')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    const map = host.map()
    await map.evaluate((element) => element.setAttribute('dark', 'false'))
    await expect(host.root()).toHaveAttribute('data-dark', 'false')
    await map.evaluate((element) => element.setAttribute('dark', 'auto'))
    await expect(host.root()).not.toHaveAttribute('data-dark')
    await map.evaluate((element: HTMLElement & { choosePlace(id: string | null): void }) =>
      element.choosePlace('dabiq'),
    )
    await expect(host.marker('dabiq')).toHaveAttribute('aria-pressed', 'true')
    await map.evaluate((element: HTMLElement & { goTo(day: string): void }) => element.goTo('2016-10-17'))
    await expect(host.slider()).toHaveAttribute('data-date', '2016-10-17')
    await expect
      .poll(async () => (await host.events('date')).at(-1))
      .toMatchObject({
        story: 'raqqa-2016-11',
        place: 'dabiq',
        date: '2016-10-17',
      })
    await host.moment('carter-the-way-we-did').click()
    await expect
      .poll(async () => (await host.events('quote')).at(-1))
      .toMatchObject({
        quote: 'carter-the-way-we-did',
      })
    await map.evaluate((element) => element.setAttribute('place', 'raqqa'))
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await map.evaluate((element) => element.removeAttribute('place'))
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'false')
  })

  test('speaks the language and wears the theme that its attributes name', async ({ page, host }) => {
    await page.route('**/themes/paper.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: ':root{--accent:#0000aa}' }),
    )
    await host.open('late.html')
    await host.ready()
    const root = host.root()
    await host.map().evaluate((map) => {
      map.setAttribute('lang', 'ar')
      map.setAttribute('theme', 'themes/paper.css')
    })
    await expect(root).toHaveAttribute('dir', 'rtl')
    await expect(root).toHaveAttribute('data-theme', /paper\.css$/)
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  })

  test('twice on a page shows two stories, each driven by its own prose', async ({ host }) => {
    await host.open('two.html')
    await host.map('second').scrollIntoViewIfNeeded()
    await host.ready('first')
    await host.ready('second')
    await host.fits('first')
    await host.fits('second')
    await host.named('two').click()
    await expect(host.marker('suva', 'second')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.named('one')).not.toHaveAttribute('aria-current')
    await host.named('one').click()
    await expect(host.marker('mosul', 'first')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.marker('suva', 'second')).toHaveAttribute('aria-pressed', 'true')
  })

  test('in an article without sections is driven by the prose after it', async ({ host, dateline }) => {
    await host.open('flat.html')
    await host.ready('first')
    await host.map('second').scrollIntoViewIfNeeded()
    await host.ready('second')
    for (const id of ['before', 'between', 'after']) {
      await host.named(id).click()
      const [place, map] = id === 'after' ? (['suva', 'second'] as const) : (['mosul', 'first'] as const)
      await expect(host.marker(place, map)).toHaveAttribute('aria-pressed', String(id !== 'between'))
    }
    await host.map('first').evaluate((map) => map.remove())
    await expect(host.named('before')).not.toHaveRole('button')
    await expect(host.named('after')).toHaveRole('button')
    // The other map, now the nearest, has no such place.
    dateline.forgive(/no such place or day/)
  })

  test('takes what is set before its story is there, and goes where it is hidden', async ({ page, host }) => {
    await page.route('**/inFrame-*.js', async (route) => {
      await host.map().evaluate((map) => map.setAttribute('dark', 'false'))
      await route.continue()
    })
    await host.open('late.html')
    await expect(host.root()).toHaveAttribute('data-dark', 'false')
    await host.map().evaluate((map) => map.classList.add('hidden'))
    await expect(host.map()).toBeHidden()
  })

  test('keeps its room free when its frame is loaded anew', async ({ host }) => {
    await host.open('late.html')
    await host.ready()
    await host.fits()
    const map = host.map()
    const height = (await map.boundingBox())?.height
    expect(
      await map.evaluate((element) => {
        element.setAttribute('lang', 'fr')
        return element.getBoundingClientRect().height
      }),
    ).toBe(height)
  })

  test('hears nobody but its own frame', async ({ page, host }) => {
    await host.open('late.html')
    await host.ready()
    await expect.poll(async () => (await host.events('ready')).length).toBe(1)
    await page.evaluate(async () => {
      const data = { place: 'raqqa', date: '2016-10-17', quote: null, height: 99, message: 'x' }
      for (const type of ['ready', 'place', 'date', 'quote', 'height', 'error', 'source'])
        postMessage({ source: 'dateline', story: 'raqqa-2016-11', type, data })
      await new Promise((resolve) => setTimeout(resolve))
    })
    await host.map().evaluate((map) => map.setAttribute('date', '2016-10-20'))
    await expect.poll(async () => (await host.events('date')).map(({ date }) => date)).toEqual(['2016-10-20'])
    expect(await host.events('place')).toEqual([])
    expect(await host.events('error')).toEqual([])
  })

  test('of a story that is missing or broken says so in its box, and fires an error', async ({ host, dateline }) => {
    await host.open('missing.html')
    await expect(host.map('gone').getByRole('alert')).toHaveText(noSuchStory.en('no-such-story'))
    await expect(host.frame('gone')).toHaveCount(0)
    await expect(host.map('gone').getByText('Instead')).toBeVisible()
    await expect(host.inside('broken').getByRole('alert')).toContainText(english.later.failure.title)
    await expect.poll(async () => (await host.events('error')).map(({ on }) => on).sort()).toEqual(['broken', 'gone'])
    dateline.forgive(/404/)
  })
})
