import { raqqaForTests } from '../src/store/raqqaForTests.ts'
import { dateLabel } from '../src/story/dateLabel.ts'
import { english } from '../src/wording/english.ts'
import { expect, test } from './dateline.ts'
import { FirstPage } from './firstPage.ts'

const story = raqqaForTests()
/** What choosing Mosul narrows the quotes to. */
const aboutMosul = story.statements.filter(
  ({ about, said }) => about.includes('mosul') || said.at === 'mosul',
)

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('each quote stands there with its speaker, day, evidence and source', async ({ page }) => {
    await page.goto('./')
    for (const { id, text, speaker, said, evidence } of story.statements) {
      const card = page.locator(`figure[data-quote="${id}"]`)
      const source = story.sources.find((one) => one.id === evidence.source)
      await expect(card.locator('blockquote')).toHaveText(text)
      await expect(card).toContainText(story.speakers.find((one) => one.id === speaker)?.name ?? '?')
      await expect(card).toContainText(dateLabel(said.when, 'en', english.dates))
      const proof = card.getByText(evidence.exact).last()
      await expect(proof).toBeVisible()
      await expect(card.getByText(source?.url ?? '?')).toBeVisible()
    }
    for (const { id, title } of story.events)
      await expect(page.locator(`[data-event="${id}"]`)).toContainText(title)
  })

  test('the map has its land, every place of the theatre by name, and the far ones at its edge', async ({
    page,
  }) => {
    const first = new FirstPage(page)
    await page.goto('./')
    await expect(first.extracts.last()).toBeVisible()
    expect(await first.visiblePlaces()).toEqual(
      expect.arrayContaining(['raqqa', 'mosul', 'dabiq', 'manbij', 'jarablus', 'hit', 'ramadi', 'rubah']),
    )
    await expect(first.far('fort-leonard-wood')).toBeVisible()
  })

  test('a place, a speaker and a side are links that narrow the quotes', async ({ page }) => {
    const first = new FirstPage(page)
    await page.goto('./')
    await first.place('mosul').click()
    await expect.poll(() => first.visibleQuotes()).toEqual(aboutMosul.map(({ id }) => id).sort())
    await expect(page.getByText(english.quotes.aboutPlace('Mosul'))).toBeVisible()
    await page.goto('./#speaker=abadi')
    const made = story.statements.filter(({ speaker }) => speaker === 'abadi')
    await expect.poll(() => first.visibleQuotes()).toEqual(made.map(({ id }) => id).sort())
  })

  test('an address leads to the last quote and to the last event', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 700 })
    for (const name of [`quote=${story.statements.at(-1)?.id}`, `event=${story.events.at(-1)?.id}`]) {
      await page.goto('about:blank')
      await page.goto(`./#${name}`)
      await expect(page.locator(`[id="${name}"]`)).toBeInViewport()
    }
  })

  test('a mark leads to its quote, an event’s to its day', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 600 })
    await page.goto('./')
    const last = story.statements.at(-1)?.id ?? ''
    await page.locator(`[data-moment="${last}"]`).click()
    await expect(page.locator(`figure[data-quote="${last}"]`)).toBeInViewport()
    await page.locator('[data-moment="upi-report"]').click()
    expect(new URL(page.url()).hash).toBe('#date=2016-11-03')
    await expect(page.locator('[data-event="upi-report"]')).toBeInViewport()
  })
})

test('the script takes the page over: it asks for no story, and every element of it is the same', async ({
  page,
  dateline,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await dateline.first.markHeadline()
  await dateline.open()
  await dateline.live()
  expect(await dateline.first.hasMarkedHeadline()).toBe(true)
  expect(asked.filter((path) => path.endsWith('.json') && !/later/.test(path))).toEqual([])
  expect(asked.filter((path) => path.endsWith('.txt') || path.endsWith('.geojson'))).toEqual([])
})

test('no more than three requests before the first paint, all to its own host', async ({
  page,
  dateline,
}) => {
  await page.goto('./')
  await expect(page.locator('button[data-marker]').first()).toBeAttached()
  const before = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]
    return entries.filter(({ startTime }) => startTime < paint).map(({ name }) => name)
  })
  expect(before.length).toBeGreaterThan(0)
  expect(dateline.complaints).toEqual([])
  for (const name of before) expect(new URL(name).origin).toBe(new URL(page.url()).origin)
  expect(before.length, before.join()).toBeLessThanOrEqual(3)
})

test('the header is shown a frame before the panels', async ({ page, dateline }) => {
  await dateline.first.watchFrames()
  await page.goto('./?map=still')
  await expect(dateline.marker('raqqa')).toBeVisible()
  const frames = await dateline.first.shownInFrames()
  expect(frames[0]).toEqual(['header'])
  expect(frames.at(-1)).toEqual(['header', 'map', 'timeline', 'quotes'])
})

for (const width of [320, 375, 720, 1000, 1280]) {
  test(`from first paint to the live map nothing moves, at ${width} px`, async ({ page, dateline }) => {
    await page.setViewportSize({ width, height: 860 })
    await dateline.first.watchShifts()
    const release = await dateline.first.holdScripts()
    await dateline.first.open()
    const dots = await dateline.first.dots()
    release()
    await expect(dateline.marker('raqqa')).toBeVisible()
    for (const [id, { x, y }] of dots) {
      const dot = await dateline.dotInWindow(id)
      expect(Math.hypot(dot.x - x, dot.y - y), id).toBeLessThanOrEqual(0.5)
    }
    await dateline.turnToMap()
    await dateline.live()
    expect(await dateline.first.shifts()).toEqual([])
  })
}

for (const width of [320, 720, 1280]) {
  test(`where the map is to stay still nothing moves, at ${width} px`, async ({ page, dateline }) => {
    await page.setViewportSize({ width, height: 860 })
    await dateline.first.watchShifts()
    await dateline.open('?map=still')
    await expect(dateline.button(english.map.startLive)).toBeVisible()
    if (width >= 640) await expect(dateline.button(english.map.fullScreen)).toBeVisible()
    await dateline.atRest()
    expect(await dateline.first.shifts()).toEqual([])
  })
}

test('an address narrows the quotes before the script, which hides nothing when it comes', async ({
  dateline,
}) => {
  await dateline.first.watchFrames()
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still#side=turkey')
  const turkish = story.statements.filter(({ speaker }) =>
    story.speakers.some(({ id, side }) => id === speaker && side === 'turkey'),
  )
  const ids = turkish.map(({ id }) => id).sort()
  await expect.poll(() => dateline.first.visibleQuotes()).toEqual(ids)
  release()
  await expect(dateline.side('turkey')).toHaveAttribute('aria-pressed', 'true')
  await dateline.atRest()
  const frames = await dateline.first.shownInFrames()
  const sinceShown = frames.slice(frames.findIndex((shown) => shown.includes('map')))
  expect(sinceShown.filter((shown) => !shown.includes('map'))).toEqual([])
})

test('what a reader chooses before the script is not lost', async ({ page, dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  await dateline.first.place('mosul').click()
  await expect(page.getByText(english.quotes.aboutPlace('Mosul'))).toBeVisible()
  release()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
  expect([...(await dateline.quoteIds())].sort()).toEqual(aboutMosul.map(({ id }) => id).sort())
})

test('a link that had the focus has it as the button that it becomes', async ({ page, dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  await dateline.first.listed('dabiq').focus()
  release()
  await expect(dateline.listed('dabiq')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dateline.marker('dabiq')).toHaveAttribute('aria-pressed', 'true')
})

test('the way to a source that had the focus has it as the button that opens it here', async ({
  page,
  dateline,
}) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  const card = dateline.card('carter-concurrently')
  await card.getByRole('link', { name: english.quotes.atSource('UPI') }).focus()
  release()
  await expect(card.getByRole('button', { name: english.quotes.inArticle })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.locator('mark').first()).toBeInViewport()
})

test('a place that had the focus on the first picture has it on the map', async ({ dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  await dateline.first.place('mosul').focus()
  release()
  await expect(dateline.marker('mosul')).toBeFocused()
})

test('a page whose words differ from the browser’s keeps its map', async ({ page, dateline }) => {
  await page.route(/\/\?map=still$/, async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    expect(html).toContain('>26 statements<')
    await route.fulfill({ response: answer, body: html.replace('>26 statements<', '>26 statements in all<') })
  })
  await dateline.open('?map=still')
  await expect(dateline.first.extracts.last()).toBeVisible()
  await dateline.listed('mosul').click()
  await dateline.expectInMiddle('mosul')
  await expect.poll(() => dateline.complaints.join()).toMatch(/418/)
  dateline.forgive(/418/)
})

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
    await page.evaluate(() => scrollTo(0, 2200))
    await expect(dateline.panel('map')).toBeInViewport()
    await page.clock.runFor(1000)
    await page.evaluate(() => scrollTo(0, 0))
    await expect(dateline.panel('map')).not.toBeInViewport()
    await page.clock.runFor(30_000)
    expect(
      asked.filter((address) => engine.test(address)),
      'for a map that was scrolled past',
    ).toEqual([])
    await page.evaluate(() => scrollTo(0, 2200))
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
      addEventListener('DOMContentLoaded', () =>
        document.body.append(Object.assign(new Image(), { src: 'held.png' })),
      )
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
        await page.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
        )
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

test('says of itself what machines ask: title, picture, report, quotations, places', async ({ page }) => {
  await page.goto('./stories/raqqa-2016-11/')
  await expect(page).toHaveTitle(story.title)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    story.sources.find(({ role }) => role === 'main')?.url ?? '',
  )
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
  const size = await page.evaluate(async (address) => {
    const image = await createImageBitmap(await (await fetch(address)).blob())
    return [image.width, image.height]
  }, picture ?? '')
  expect(size).toEqual([1200, 630])
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  const kinds = JSON.stringify(data).match(/"@type":"\w+"/g) ?? []
  const count = (kind: string) => kinds.filter((one) => one === `"@type":"${kind}"`).length
  expect(count('NewsArticle')).toBeGreaterThan(0)
  expect(count('Quotation')).toBe(story.statements.length)
  expect(count('Place')).toBe(story.places.length)
  expect(count('ClaimReview')).toBe(0)
})
