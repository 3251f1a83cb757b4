import type { Page } from '@playwright/test'
import { english } from '../src/wording/english.ts'
import { boxOf } from './boxOf.ts'
import { test as base, expect } from './dateline.ts'
import { HostPage } from './hostPage.ts'

const test = base.extend<{ host: HostPage }>({
  // The fixture that fails on complaints of the browser watches the host’s page too.
  host: async ({ page, dateline: _ }, use, { config }) => use(new HostPage(page, config.metadata.hosts)),
})

test.describe('the element', () => {
  test('shows its picture and link without scripts, in the room that is kept free', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${test.info().config.metadata.hosts}element-strict.html`)
    await expect(page.locator('#fallback')).toBeVisible()
    await expect(page.locator('#fallback img')).toHaveJSProperty('complete', true)
    expect((await page.locator('dateline-map').boundingBox())?.height).toBeGreaterThanOrEqual(1200)
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

  test('works when its script comes after it, with all its attributes, methods and events', async ({
    page,
    host,
  }) => {
    await host.open('late.html')
    await host.ready()
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.slider()).toHaveAttribute('data-date', '2016-11-02')
    await expect(host.inside().locator('html')).toHaveAttribute('data-dark', 'true')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    const map = page.locator('dateline-map')
    await map.evaluate((element) => element.setAttribute('dark', 'false'))
    await expect(host.inside().locator('html')).toHaveAttribute('data-dark', 'false')
    await map.evaluate((element) => element.setAttribute('dark', 'auto'))
    await expect(host.inside().locator('html')).not.toHaveAttribute('data-dark')
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
    await host.inside().locator('[data-moment="carter-the-way-we-did"]').first().click()
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
    const root = host.inside().locator('html')
    await page.locator('dateline-map').evaluate((map) => {
      map.setAttribute('lang', 'ar')
      map.setAttribute('theme', 'themes/paper.css')
    })
    await expect(root).toHaveAttribute('dir', 'rtl')
    await expect(root).toHaveAttribute('data-theme', /paper\.css$/)
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  })

  test('twice on a page shows two stories, each driven by its own prose', async ({ page, host }) => {
    await host.open('two.html')
    await page.locator('#second').scrollIntoViewIfNeeded()
    await host.ready('#first')
    await host.ready('#second')
    await host.fits('#first')
    await host.fits('#second')
    await page.locator('#two').click()
    await expect(host.marker('suva', '#second')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('#one')).not.toHaveAttribute('aria-current')
    await page.locator('#one').click()
    await expect(host.marker('mosul', '#first')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.marker('suva', '#second')).toHaveAttribute('aria-pressed', 'true')
  })

  test('in an article without sections is driven by the prose after it', async ({ page, host, dateline }) => {
    await host.open('flat.html')
    await host.ready('#first')
    await page.locator('#second').scrollIntoViewIfNeeded()
    await host.ready('#second')
    for (const id of ['before', 'between', 'after']) {
      await page.locator(`#${id}`).click()
      const [place, map] = id === 'after' ? (['suva', '#second'] as const) : (['mosul', '#first'] as const)
      await expect(host.marker(place, map)).toHaveAttribute('aria-pressed', String(id !== 'between'))
    }
    await page.locator('#first').evaluate((map) => map.remove())
    await expect(page.locator('#before')).not.toHaveRole('button')
    await expect(page.locator('#after')).toHaveRole('button')
    // The other map, now the nearest, has no such place.
    dateline.forgive(/no such place or day/)
  })

  test('takes what is set before its story is there, and goes where it is hidden', async ({ page, host }) => {
    await page.route('**/inFrame-*.js', async (route) => {
      await page.locator('dateline-map').evaluate((map) => map.setAttribute('dark', 'false'))
      await route.continue()
    })
    await host.open('late.html')
    await expect(host.inside().locator('html')).toHaveAttribute('data-dark', 'false')
    await page.locator('dateline-map').evaluate((map) => map.classList.add('hidden'))
    await expect(page.locator('dateline-map')).toBeHidden()
  })

  test('keeps its room free when its frame is loaded anew', async ({ page, host }) => {
    await host.open('late.html')
    await host.ready()
    await host.fits()
    const map = page.locator('dateline-map')
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
    await page.locator('dateline-map').evaluate((map) => map.setAttribute('date', '2016-10-20'))
    await expect.poll(async () => (await host.events('date')).map(({ date }) => date)).toEqual(['2016-10-20'])
    expect(await host.events('place')).toEqual([])
    expect(await host.events('error')).toEqual([])
  })

  test('of a story that is missing or broken says so in its box, and fires an error', async ({
    page,
    host,
    dateline,
  }) => {
    await host.open('missing.html')
    await expect(page.locator('#gone').getByRole('alert')).toContainText('no-such-story')
    await expect(page.locator('#gone').getByText('Instead')).toBeVisible()
    await expect(host.inside('#broken').getByRole('alert')).toContainText(english.later.failure.title)
    await expect
      .poll(async () => (await host.events('error')).map(({ on }) => on).sort())
      .toEqual(['broken', 'gone'])
    dateline.forgive(/404/)
  })
})

test.describe('prose', () => {
  test('drives the map by mouse and key, without a change of layout', async ({ page, host, dateline }) => {
    await host.open('element-strict.html')
    const before = await page.locator('#lede').boundingBox()
    await host.ready()
    const raqqa = page.locator('#raqqa')
    await expect(raqqa).toHaveRole('button')
    await raqqa.click()
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await expect(raqqa).toHaveAttribute('aria-current', 'true')
    await raqqa.press('Enter')
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'false')
    await expect(raqqa).not.toHaveAttribute('aria-current')
    await page.keyboard.press('Tab')
    await expect(page.locator('#mosul')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Tab')
    await expect(page.locator('#day')).toBeFocused()
    await page.keyboard.press(' ')
    await expect(host.slider()).toHaveAttribute('data-date', '2016-11-02')
    await expect(page.locator('#day')).toHaveAttribute('aria-current', 'true')
    expect(new URL(page.url()).hash).toBe('')
    expect(await page.locator('#lede').boundingBox()).toEqual(before)
    dateline.forgive(/no such place or day/)
  })

  test('drives the map by touch', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 400, height: 800 } })
    const page = await context.newPage()
    const host = new HostPage(page, test.info().config.metadata.hosts)
    await host.open('element-strict.html')
    await host.ready()
    await expect(page.locator('#raqqa')).toHaveRole('button')
    await page.locator('#raqqa').tap()
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await context.close()
  })

  test('keeps its own links, roles and keys', async ({ page, host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(page.locator('#linked')).toHaveRole('button')
    await page.locator('#inner').click()
    await expect(page).toHaveURL(/#elsewhere$/)
    await expect(page.locator('#linked')).not.toHaveAttribute('aria-current')
    await page.locator('#mosul').click({ modifiers: ['ControlOrMeta'] })
    await expect(page.locator('#mosul')).not.toHaveAttribute('aria-current')
    await expect(page.locator('#own')).toHaveRole('note')
    await page.locator('#own').click()
    await expect(page.locator('#own')).toHaveAttribute('aria-current', 'true')
    await page.locator('dateline-map').evaluate((map) => map.remove())
    expect(await page.locator('#own').evaluate((element) => element.outerHTML)).toBe(
      '<h2 id="own" role="note" tabindex="-1" data-dateline-place="ramadi">Ramadi</h2>',
    )
    dateline.forgive(/no such place or day/)
  })

  test('that is corrected becomes a control, and a day that there is not never does', async ({
    page,
    host,
    dateline,
  }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(page.locator('#raqqa')).toHaveRole('button')
    await expect(page.locator('#never')).not.toHaveRole('button')
    await page.locator('#nowhere').evaluate((element) => {
      element.dataset.datelinePlace = 'hit'
    })
    await expect(page.locator('#nowhere')).toHaveRole('button')
    await page.locator('#nowhere').click()
    await expect(host.marker('hit')).toHaveAttribute('aria-pressed', 'true')
    dateline.forgive(/no such place or day/)
  })

  test('that is scrolled to the middle of the window moves the map', async ({ page, host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(page.locator('#raqqa')).toHaveRole('button')
    await page.locator('#view').evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await expect(host.marker('dabiq')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('#view')).toHaveAttribute('aria-current', 'true')
    await expect(page.locator('#view')).not.toHaveAttribute('role')
    dateline.forgive(/no such place or day/)
  })

  test('with a place that the story has not stays as it was, and is warned of once', async ({
    page,
    host,
    dateline,
  }) => {
    await host.open('element-strict.html')
    await host.ready()
    await page.locator('#raqqa').click()
    await expect(page.locator('#raqqa')).toHaveAttribute('aria-current', 'true')
    await page.locator('#nowhere').click()
    await expect(page.locator('#raqqa')).toHaveAttribute('aria-current', 'true')
    expect(await page.locator('#nowhere').evaluate((element) => element.outerHTML)).toBe(
      '<span id="nowhere" data-dateline-place="atlantis">Atlantis</span>',
    )
    expect(dateline.complaints.filter((text) => /no such place or day/.test(text))).toHaveLength(2)
    dateline.forgive(/no such place or day/)
  })

  test('is scrolled to the sentence of a quote, which is marked without a change to the page', async ({
    page,
    host,
    dateline,
  }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(page.locator('#raqqa')).toHaveRole('button')
    const article = page.locator('main')
    const before = await article.evaluate((element) => element.innerHTML)
    const inArticle = host
      .card('carter-the-way-we-did')
      .getByRole('button', { name: english.quotes.inArticle, exact: true })
    await inArticle.click()
    await expect(page.locator('#sentence')).toBeInViewport()
    expect(await host.marked()).toEqual([
      '"That’s the way we did Manbij, that’s the way we did Ramadi, Hit, Rubah, all of these cities, and that’s the way we’ll win the campaign," Carter said.',
    ])
    expect(await article.evaluate((element) => element.innerHTML)).toBe(before)
    await expect(inArticle).toHaveAttribute('aria-expanded', 'false')
    dateline.forgive(/no such place or day/)
  })

  test('in one long block is scrolled to the very words', async ({ page, host }) => {
    await host.open('long.html')
    await host.ready()
    await host.fits()
    await expect.poll(async () => (await host.events('ready')).length).toBe(1)
    await host
      .card('carter-the-way-we-did')
      .getByRole('button', { name: english.quotes.inArticle, exact: true })
      .click()
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [highlight] = [...CSS.highlights.values()]
          const range = highlight && ([...highlight][0] as Range)
          if (!range) return null
          const { top, bottom } = range.getBoundingClientRect()
          return top > 0 && bottom < innerHeight
        }),
      )
      .toBe(true)
  })

  test('without the sentence leaves the quote its own way to it', async ({ page, host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(page.locator('#raqqa')).toHaveRole('button')
    const card = host.card('carter-not-waiting')
    await card.getByRole('button', { name: english.quotes.inArticle, exact: true }).click()
    await expect(card.locator('mark')).toBeVisible()
    await expect(card.getByRole('link', { name: /UPI/ })).toHaveAttribute('href', /#:~:text=/)
    dateline.forgive(/no such place or day/)
  })
})

test.describe('the height of a bare frame', () => {
  test('is said in every dialect, grown and shrunk, once each time', async ({ page, host }) => {
    await host.open('bare.html')
    await host.ready()
    await host.fits()
    await host.frame().scrollIntoViewIfNeeded()
    const scrolled = await page.evaluate(() => scrollY)
    const heights = () =>
      page.evaluate(() => (window as unknown as { heights: Record<string, number[]> }).heights)
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
    const heard = await heights()
    expect(Object.keys(heard).sort()).toEqual(['AMP', 'Datawrapper', 'Dateline', 'Guardian', 'Medium'])
    const ours = heard.Dateline ?? []
    for (const maker of Object.values(heard)) expect(maker).toEqual(ours)
    expect(ours.at(-1)).toBe(Math.ceil(wide))
    expect(ours.filter((height, index) => height === ours[index - 1])).toEqual([])
    expect(await page.evaluate(() => (window as unknown as { messages: unknown[] }).messages)).toContainEqual(
      {
        sentinel: 'amp',
        type: 'embed-ready',
      },
    )
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  })

  test('leaves the wheel to the page, over its quotes too, until all of them are asked for', async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width: 700, height: 800 })
    await host.open('bare.html')
    await host.ready()
    await host.fits()
    const quotes = host.inside().locator('[data-panel="quotes"]')
    const top = await quotes.evaluate((panel) => panel.getBoundingClientRect().top)
    await host
      .frame()
      .evaluate((frame: HTMLIFrameElement, below) => scrollTo(0, frame.offsetTop + below - 100), top)
    await quotes.hover({ position: { x: 200, y: 300 } })
    const before = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 200)
    const height = await host.contentHeight()
    const last = host.inside().locator('figure[data-quote]').last()
    await expect(last).not.toBeInViewport()
    await host.inside().getByRole('button', { name: english.quotes.all }).click()
    await expect.poll(() => host.contentHeight()).toBeGreaterThan(height + 500)
    await host.fits()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
  })

  test('is heard by WordPress, which gives a secret', async ({ page, host }) => {
    await host.open('bare.html')
    await page.locator('#map').evaluate((frame: HTMLIFrameElement) => {
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

  test('is said when a tab that was hidden is shown', async ({ page, host }) => {
    await host.open('hidden.html')
    await host.ready()
    await page.locator('#tab').evaluate((tab) => tab.classList.remove('hidden'))
    await host.fits()
    await expect(host.inside().locator('button[data-marker="raqqa"]')).toBeVisible()
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
    await host.inside().locator('[data-moment="carter-the-way-we-did"]').first().click()
    await expect(host.card('carter-the-way-we-did')).toHaveAttribute('data-chosen', 'true')
  })

  test('leaves the readable page where it does not', async ({ page, host, dateline }) => {
    await host.open('sandbox-no-cors.html')
    await page.waitForLoadState('networkidle')
    await expect(host.inside().locator('a[data-first-place="raqqa"]')).toBeVisible()
    await expect(host.inside().locator('button[data-marker]')).toHaveCount(0)
    await host.card('carter-the-way-we-did').locator('blockquote').scrollIntoViewIfNeeded()
    await expect(host.card('carter-the-way-we-did').locator('blockquote')).toBeInViewport()
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
      const say = (type: unknown, data: unknown) =>
        frame?.postMessage({ source: 'dateline', story, type, data }, '*')
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
      frame?.postMessage(
        { source: 'dateline', story: 'other', type: 'choosePlace', data: { place: 'raqqa' } },
        '*',
      )
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
    await expect(host.inside().locator('html')).not.toHaveAttribute('data-dark')
    await choose(page, 'raqqa', 'host')
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
  })

  test('gets no full screen that it did not allow, and the reader no button for it', async ({
    page,
    host,
  }) => {
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

test.describe('the page for editors', () => {
  test('shows the embed live and gives three snippets that hold what was chosen', async ({ page }) => {
    await page.goto('./embed.html?story=raqqa-2016-11')
    await expect(page.getByText(/height message got through: \d+ px at 720 px wide/)).toBeVisible()
    await page.getByLabel('320 px').check()
    await expect(page.getByText(/height message got through: \d+ px at 320 px wide/)).toBeVisible()
    await page.getByLabel('Begin with the place').selectOption({ label: 'Mosul' })
    await page.getByLabel('Begin on the day').fill('2016-11-02')
    await page.getByLabel('Dark', { exact: true }).check()
    const inside = page.frameLocator('#stage iframe')
    await expect(inside.locator('html')).toHaveAttribute('data-dark', 'true')
    await expect(inside.locator('button[data-marker="mosul"]')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('#element')).toHaveValue(
      /^<dateline-map story="raqqa-2016-11" place="mosul" date="2016-11-02" dark="true" style="display:block;min-height:\d+px">/,
    )
    await expect(page.locator('#address')).toHaveValue(
      /\/stories\/raqqa-2016-11\/\?dark=true#&place=mosul&date=2016-11-02$/,
    )
    await expect(page.locator('#frame')).toHaveValue(/^<iframe src="http.*" sandbox="allow-scripts /)
  })

  test('says when no height message gets through', async ({ page }) => {
    await page.route('**/inFrame-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await page.goto('./embed.html?story=raqqa-2016-11')
    await expect(page.getByText(/No height message has got through/)).toBeVisible()
  })

  test('says that there is no such story', async ({ page, dateline }) => {
    await page.goto('./embed.html?story=nothing')
    await expect(page.getByText(/The story 'nothing' can’t be embedded: .*404/)).toBeVisible()
    dateline.forgive(/404/)
  })
})

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

test.describe('the demonstration', () => {
  test('of an article drives its map and is driven by it', async ({ page, dateline }) => {
    await page.goto('./demo/article.html')
    const inside = page.frameLocator('dateline-map iframe')
    await expect(page.getByText('Mosul', { exact: true })).toHaveRole('button')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByText('Mosul', { exact: true }).click()
    await expect(inside.locator('button[data-marker="mosul"]')).toHaveAttribute('aria-pressed', 'true')
    // Only because the demonstration is of the same origin as the map.
    dateline.forgive(/escape its sandboxing/)
  })

  test('of a bare frame runs no script of its own', async ({ page }) => {
    await page.goto('./demo/frame.html')
    await expect(page.frameLocator('iframe').locator('button[data-marker="raqqa"]')).toBeVisible({
      timeout: 30_000,
    })
    expect(await page.locator('script').count()).toBe(0)
  })
})
