import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { dateLabel } from '../src/story/dateLabels/dateLabel.ts'
import { lookUp } from '../src/story/lookUp.ts'
import { momentsOf } from '../src/story/questions/moments.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { arabic } from '../src/wording/arabic.ts'
import { english } from '../src/wording/english.ts'
import { Dateline, expect, test } from './drivers/dateline.ts'

const story = raqqaStory()
const squeezed = (text: string) => text.replace(/\s+/g, '')

for (const scripts of [true, false]) {
  test.describe(`on paper, ${scripts ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled: scripts })

    test('is every quote, speaker, day and source’s address', async ({ page }) => {
      await page.goto('./?map=still')
      if (scripts) await new Dateline(page).ready()
      const text = squeezed(await paper(page))
      for (const { text: words } of story.statements) expect(text).toContain(squeezed(words))
      for (const { name } of story.speakers) expect(text).toContain(squeezed(name))
      for (const { said } of story.statements)
        expect(text).toContain(squeezed(dateLabel(said.when, 'en', english.dates)))
      for (const { url } of story.sources) if (url !== undefined) expect(text).toContain(url)
      expect(text).toContain('Raqqa19')
      for (const moment of momentsOf(story)) {
        const day = dateLabel(moment.when, english.locale, english.dates, 'short')
        const what =
          moment.kind === 'event' ? moment.event.title : lookUp(story.speakers, moment.statement.speaker)?.name
        expect(text, 'a row of the timeline').toContain(squeezed(day + what))
      }
    })
  })
}

test.describe('on paper, without scripts,', () => {
  test.use({ javaScriptEnabled: false })

  test('the story is whole although the address names a place', async ({ page }) => {
    await page.goto('./#place=mosul')
    const text = squeezed(await paper(page))
    for (const { text: words } of story.statements) expect(text).toContain(squeezed(words))
    expect(text).toContain(`${english.panels.quotes}${story.statements.length}statements`)
    expect(text).not.toContain(squeezed(english.quotes.aboutPlace('Mosul')))
  })
})

test('on paper the story is whole whatever is chosen, which stays chosen', async ({ page, dateline }) => {
  await dateline.open('?map=still#date=2016-10-20&place=mosul')
  await expect(dateline.told).toBeAttached()
  await dateline.listenIn()
  await dateline.listed('mosul').focus()
  const before = { shown: await dateline.quoteIds(), address: page.url() }
  expect(before.shown.length).toBeLessThan(story.statements.length)
  const text = squeezed(await paper(page))
  for (const { text: words } of story.statements) expect(text).toContain(squeezed(words))
  expect(text).toContain('UnitedStates20')
  expect(text).toContain(`${english.panels.quotes}${story.statements.length}statements`)
  expect(await dateline.quoteIds()).toEqual(before.shown)
  expect(page.url()).toBe(before.address)
  await expect(dateline.listed('mosul')).toBeFocused()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await dateline.listed('hit').click()
  await expect(dateline.told).toHaveText(/^Hit, held by Iraq.*: /)
  expect(await dateline.hear()).toHaveLength(1)
})

test('on paper the timeline begins on the first page, a line for each moment with its words', async ({ page }) => {
  await page.goto('./?map=still')
  const pdf = await page.pdf({ format: 'A4' })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  const [first] = momentsOf(story)
  expect(squeezed(text[0] ?? '')).toContain(squeezed(first?.kind === 'event' ? first.event.title : '?'))
  expect(squeezed(text.join())).toContain('26Oct2016AshtonCarter:“Itstartsinthenextfewweeks”')
})

// The widths of the page on A4 and Letter upright, and on A4 across, with margins of 1 cm.
for (const width of [718, 740, 1047]) {
  test(`on paper ${width} px wide no name on the map lies on anything`, async ({ page, dateline }) => {
    await page.setViewportSize({ width, height: 1000 })
    await dateline.open('?map=still')
    await page.emulateMedia({ media: 'print' })
    expect(await dateline.first.collisions()).toEqual([])
    await expect(dateline.first.townDots.first()).toHaveCSS('print-color-adjust', 'exact')
  })
}

test('on paper in another language than the story’s, map and table are in it and in order', async ({
  page,
  dateline,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await dateline.open('?map=still&lang=ar#place=mosul')
  // Once what prints in the reader’s language has been loaded.
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const words = (await dateline.first.words()).join()
    expect(words).not.toMatch(/km|approx/)
    for (const told of [arabic.map.approximate, arabic.map.distance(10_401), 'دمشق', 'الموصل'])
      expect(words).toContain(told)
  }).toPass()
  expect(await dateline.first.collisions()).toEqual([])
  const cells = dateline.tableCells
  for (const cell of [cells.nth(0), cells.nth(1), cells.nth(2)]) await expect(cell).toHaveCSS('direction', 'rtl')
  await expect(cells.nth(1).locator('[lang]')).toHaveAttribute('lang', 'en')
})

test('on landscape paper the map has land up to its edges', async ({ page, dateline }) => {
  await page.setViewportSize({ width: 1047, height: 700 })
  await dateline.open('?map=still')
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ media: 'print' })
  const { frame, land } = await dateline.ground.printed()
  expect(land.x).toBeLessThanOrEqual(frame.x)
  expect(land.y).toBeLessThanOrEqual(frame.y)
  expect(land.x + land.width).toBeGreaterThanOrEqual(frame.x + frame.width)
  expect(land.y + land.height).toBeGreaterThanOrEqual(frame.y + frame.height)
})

async function paper(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text
}

for (const [lang, marks] of [
  ['en', '“I name Raqqa in this test”'],
  ['fr', '«I name Raqqa in this test»'],
  ['de', '„I name Raqqa in this test“'],
] as const)
  test(`on paper quotation marks are those of the story’s language: ${lang}`, async ({ page, dateline }) => {
    await page.route('**/fixtures/base/story.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ json: { ...(await answer.json()), lang } })
    })
    await dateline.open('?map=still&lang=en&story=fixtures/base/story.json')
    const text = squeezed(await paper(page))
    expect(text).toContain(squeezed(`Speaker One: ${marks}`))
    // In the table, in the lead and on the card, where the opening mark hangs, and so stands apart.
    expect(text.split(squeezed(marks.slice(1)))).toHaveLength(4)
    dateline.forgive(/404/)
  })
