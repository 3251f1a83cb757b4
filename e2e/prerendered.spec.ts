import { dateLabel } from '../src/story/dateLabels/dateLabel.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { wordsOf } from './drivers/card.ts'
import { expect, test } from './drivers/dateline.ts'
import { FirstPage } from './drivers/firstPage.ts'
import { PageHead } from './drivers/pageHead.ts'
import { quotesOf } from './drivers/quotesOf.ts'

const story = raqqaStory()

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('each quote stands there with its speaker, day, evidence and source', async ({ page }) => {
    const first = new FirstPage(page)
    await page.goto('./')
    for (const { id, text, speaker, said, evidence } of story.statements) {
      const card = first.card(id)
      const source = story.sources.find((one) => one.id === evidence.source)
      await expect(wordsOf(card)).toHaveText(text)
      await expect(card).toContainText(story.speakers.find((one) => one.id === speaker)?.name ?? '?')
      await expect(card).toContainText(dateLabel(said.when, 'en', english.dates))
      const proof = card.getByText(evidence.exact).last()
      await expect(proof).toBeVisible()
      await expect(card.getByText(source?.url ?? '?')).toBeVisible()
    }
    for (const { id, title } of story.events) await expect(first.event(id)).toContainText(title)
  })

  test('the map has its land, every place of the theatre by name, and the far ones at its edge', async ({ page }) => {
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
    await expect.poll(() => first.visibleQuotes()).toEqual(quotesOf(story, 'mosul'))
    await expect(page.getByText(english.quotes.aboutPlace('Mosul'))).toBeVisible()
    await page.goto('./#speaker=abadi')
    const made = story.statements.filter(({ speaker }) => speaker === 'abadi')
    await expect.poll(() => first.visibleQuotes()).toEqual(made.map(({ id }) => id).sort())
  })

  test('an address leads to the last quote and to the last event', async ({ page }) => {
    const first = new FirstPage(page)
    await page.setViewportSize({ width: 375, height: 700 })
    for (const name of [`quote=${story.statements.at(-1)?.id}`, `event=${story.events.at(-1)?.id}`]) {
      await page.goto('about:blank')
      await page.goto(`./#${name}`)
      await expect(first.target(name)).toBeInViewport()
    }
  })

  test('a mark leads to its quote, an event’s to its day', async ({ page }) => {
    const first = new FirstPage(page)
    await page.setViewportSize({ width: 720, height: 600 })
    await page.goto('./')
    const last = story.statements.at(-1)?.id ?? ''
    await first.moment(last).click()
    await expect(first.card(last)).toBeInViewport()
    await first.moment('upi-report').click()
    expect(new URL(page.url()).hash).toBe('#date=2016-11-03')
    await expect(first.event('upi-report')).toBeInViewport()
  })
})

test('no more than three requests before the first paint, all to its own host', async ({ page, dateline }) => {
  await page.goto('./')
  await dateline.ready()
  const before = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
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

test('says of itself what machines ask: title, picture, report, quotations, places', async ({ page }) => {
  await page.goto('./stories/raqqa-2016-11/')
  await expect(page).toHaveTitle(story.title)
  const head = new PageHead(page)
  expect(await head.canonical()).toBe(story.sources.find(({ role }) => role === 'main')?.url)
  const size = await page.evaluate(
    async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob())
      return [image.width, image.height]
    },
    (await head.picture()) ?? '',
  )
  expect(size).toEqual([1200, 630])
  const kinds = JSON.stringify(await head.jsonLd()).match(/"@type":"\w+"/g) ?? []
  const count = (kind: string) => kinds.filter((one) => one === `"@type":"${kind}"`).length
  expect(count('NewsArticle')).toBeGreaterThan(0)
  expect(count('Quotation')).toBe(story.statements.length)
  expect(count('Place')).toBe(story.places.length)
  expect(count('ClaimReview')).toBe(0)
})
