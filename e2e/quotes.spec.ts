import { readFileSync } from 'node:fs'
import type { StoryFile } from '../src/story/format/schema.ts'
import { captionOf, coloursOf, marksIn, wordsOf } from './drivers/card.ts'
import { csvRows } from './drivers/csvRows.ts'
import { type Dateline, expect, test } from './drivers/dateline.ts'

const story: StoryFile = JSON.parse(readFileSync('public/stories/raqqa-2016-11/story.json', 'utf8'))

test('each card has its words, speaker, day, places and its way to the source', async ({ dateline }) => {
  await dateline.open('?map=still')
  for (const statement of story.statements) {
    const card = dateline.card(statement.id)
    const speaker = story.speakers.find(({ id }) => id === statement.speaker)
    const source = story.sources.find(({ id }) => id === statement.evidence.source)
    await expect(card).toHaveAttribute('data-kind', statement.kind)
    await expect(card).toHaveAttribute('data-speaker', statement.speaker)
    await expect(wordsOf(card)).toHaveText(statement.text)
    await expect(captionOf(card)).toContainText(speaker?.name ?? '?')
    if (statement.kind === 'reported') await expect(card).toContainText('in the report’s words')
    if (source?.text !== undefined) {
      await expect(card.getByRole('button', { name: 'In the article' })).toBeVisible()
    } else {
      await expect(card).toContainText(`From another report: ${source?.publisher}`)
      await expect(card.getByRole('link', { name: /^At the source: / })).toHaveAttribute('href', /^https?:.*#:~:text=/)
    }
  }
})

test('"in the article" opens the text with the very words marked and in sight', async ({ dateline }) => {
  await dateline.open('?map=still')
  const card = dateline.card('carter-the-way-we-did')
  await card.getByRole('button', { name: 'In the article' }).click()
  await expect(marksIn(card)).toContainText("That's the way we did Manbij, that's the way we did Ramadi, Hit, Rubah")
  await expect(marksIn(card)).toBeInViewport()
  await card.getByRole('button', { name: 'Close the article' }).click()
  await expect(marksIn(card)).toHaveCount(0)
})

test('a dispute leads to the other statement', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline
    .card('kurtulmus-after-mosul')
    .getByRole('link', { name: /Disagrees with Ashton Carter:.*capable of resourcing both/ })
    .click()
  await expect(dateline.card('carter-resourcing-both')).toHaveAttribute('data-chosen', 'true')
  await expect(dateline.card('carter-resourcing-both')).toBeInViewport()
})

test('a dispute takes the focus along', async ({ page, dateline }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await dateline.open('?map=still')
  await expect(dateline.told).toBeAttached()
  await dateline.card('carter-concurrently').getByRole('link', { name: 'Turkey: ' }).press('Enter')
  const other = dateline.card('turkey-after-mosul')
  await expect(other).toBeFocused()
  await expect(other).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(other.getByRole('button', { name: 'Turkey', exact: true }).first()).toBeFocused()
})

test('a side or a speaker narrows quotes, marks and counts, and lets go again', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.side('turkey').click()
  const turkish = ['kurtulmus-after-mosul', 'turkey-after-mosul']
  expect([...(await dateline.quoteIds())].sort()).toEqual(turkish)
  await expect(dateline.marker('raqqa')).toHaveAttribute('data-statements', '2')
  await expect(dateline.moment('carter-proceeding-now')).toHaveAttribute('data-stands-out', 'false')
  await expect(dateline.moment('kurtulmus-after-mosul')).toHaveAttribute('data-stands-out', 'true')
  await expect(dateline.page).toHaveURL(/#side=turkey$/)
  await dateline.side('turkey').click()
  expect(await dateline.quoteIds()).toHaveLength(story.statements.length)
  await dateline.card('cook-keep-the-pressure').getByRole('button', { name: 'Peter Cook' }).click()
  expect(await dateline.quoteIds()).toEqual(['cook-keep-the-pressure'])
  await expect(dateline.page).toHaveURL(/#speaker=cook$/)
  await dateline.page.keyboard.press('Escape')
  expect(await dateline.quoteIds()).toHaveLength(story.statements.length)
})

test('a place chip on a card chooses the place on the map and in the list', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.card('abadi-mosul-operations').getByRole('button', { name: 'Mosul', exact: true }).click()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
})

for (const from of ['list', 'marker', 'card'] as const) {
  test(`choosing a place with its ${from} shows on all panels in the same frame`, async ({ dateline }) => {
    await dateline.open('?map=still')
    expect(await dateline.shownInTheFrameOf(from, 'manbij', 'cook-keep-the-pressure')).toEqual({
      list: 'true',
      marker: 'true',
      quotes: 1,
      standsOut: 'false',
    })
  })
}

test('Escape closes the source before it lets go of anything', async ({ dateline }) => {
  await dateline.open('?map=still#place=manbij')
  const toggle = dateline.card('carter-the-way-we-did').getByRole('button', { name: 'In the article' })
  await toggle.click()
  await dateline.page.keyboard.press('Escape')
  await expect(marksIn(dateline.card('carter-the-way-we-did'))).toHaveCount(0)
  await expect(toggle).toBeFocused()
  await expect(dateline.listed('manbij')).toHaveAttribute('aria-pressed', 'true')
})

test('every event can be read with its source', async ({ dateline }) => {
  await dateline.open('?map=still')
  for (const { id, title } of story.events) {
    const item = dateline.event(id)
    await expect(item).toContainText(title)
    await expect(item.getByRole('link').or(item.getByRole('button')).first()).toBeVisible()
  }
})

test('a chosen quote draws a line on the map from where it was said', { tag: '@webgl' }, async ({ dateline }) => {
  await dateline.open('#date=2016-11-02')
  await dateline.live()
  await expect.poll(() => accentPixels(dateline)).toBeLessThan(30)
  await dateline.moment('carter-proceeding-now').click()
  await expect.poll(() => accentPixels(dateline)).toBeGreaterThan(120)
  await dateline.moment('carter-proceeding-now').click()
  await expect.poll(() => accentPixels(dateline)).toBeLessThan(30)
})

/** How many pixels of the map are in the accent colour, which is for what is chosen alone. */
async function accentPixels(dateline: Dateline): Promise<number> {
  const picture = await dateline.panel('map').screenshot()
  return dateline.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (pen === null) throw new Error('no 2D canvas')
    pen.drawImage(bitmap, 0, 0)
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height)
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      if (Math.abs(red - 179) < 24 && Math.abs(green - 19) < 40 && Math.abs(blue - 92) < 40) count += 1
    }
    return count
  }, picture.toString('base64'))
}

test('the data can be taken along', async ({ dateline }) => {
  await dateline.open('?map=still')
  const places = await dateline.download('Places (GeoJSON)')
  expect(places.name).toBe('raqqa-2016-11.geojson')
  expect(JSON.parse(places.text).features.map(({ id }: { id: string }) => id)).toContain('raqqa')
  const moments = await dateline.download('Statements and events (CSV)')
  expect(moments.name).toBe('raqqa-2016-11.csv')
  expect(csvRows(moments.text)).toHaveLength(
    story.statements.length + story.events.length + (story.control ?? []).length,
  )
  expect(moments.text).toContain('Numan Kurtulmus')
})

test('the rule beside a card has the colour of its side', async ({ dateline }) => {
  await dateline.open('?map=still')
  const seen = new Set<string>()
  for (const card of await dateline.cards.all()) {
    const { rule, mark } = await coloursOf(card)
    expect(rule).toBe(mark)
    seen.add(rule)
  }
  expect(seen.size).toBe(6)
})
