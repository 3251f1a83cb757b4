import type { Locator, Page } from '@playwright/test'
import { arabic } from '../src/wording/arabic.ts'
import { english } from '../src/wording/english.ts'
import { boxOf } from './drivers/boxOf.ts'
import { type Dateline, expect, test } from './drivers/dateline.ts'

const question = 'At the same time as Mosul, or after it?'
const [washington, ankara] = ['carter-concurrently', 'turkey-after-mosul'] as const
const aloneAddress = '?map=still&story=shapes/moving-front/story.json'

/** The story of a front that moves, with its file changed. */
async function openChanged(page: Page, dateline: Dateline, change: (story: ChangedStory) => object): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/moving-front/story.json'),
    async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: { ...(await answer.json()), ...change(await answer.json()) } })
    },
  )
  await dateline.open(aloneAddress)
}

type ChangedStory = {
  readonly statements: readonly object[]
  readonly speakers: readonly object[]
  readonly sides: readonly { readonly name: string }[]
  readonly lead: object
}

/** A lead at its longest. */
function atItsLongest({ statements, lead }: ChangedStory): object {
  const words = `${'Words of the test go on and on '.repeat(3)}to the room’s very end. ${'And on they go. '.repeat(20)}`
  return {
    statements: statements.map((statement) => ({ ...statement, kind: 'reported', text: words.trim() })),
    lead: { ...lead, question: 'Who holds the mill by the river, since which day, and who of them says so twice?' },
  }
}

/** A story whose lead asks such a question and has such words and names, all of it in one script. */
function leadOfWords(question: string, words: string, name = words) {
  return ({ statements, speakers, sides, lead }: ChangedStory): object => ({
    statements: statements.map((statement) => ({ ...statement, kind: 'reported', text: words })),
    speakers: speakers.map((speaker) => ({ ...speaker, name })),
    sides: sides.map((side) => ({ ...side, name: `${name} ${side.name}` })),
    lead: { ...lead, question },
  })
}

function wordsOf(dateline: Dateline, id: string): Locator {
  return dateline.leadCard(id).locator(':scope > :first-child')
}

/** How much higher a text is than what is shown of it, in CSS pixels. */
async function overflowOf(text: Locator): Promise<number> {
  return text.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
}

/** How much of a line the room that it has cuts off, in CSS pixels. */
async function cutOff(line: Locator): Promise<number> {
  return line.evaluate((element) => {
    const words = document.createRange()
    words.selectNodeContents(element)
    return words.getBoundingClientRect().width - element.getBoundingClientRect().width
  })
}

/** How large the words of a card are, in CSS pixels. */
async function sizeOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize))
}

test('beside the map the quotes open with the disagreement, larger than the rest', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  const lead = await boxOf(dateline.panel('lead'))
  const quotes = await boxOf(dateline.panel('quotes'))
  expect([lead.x, lead.width]).toEqual([quotes.x, quotes.width])
  expect(lead.y + lead.height).toBeLessThanOrEqual(quotes.y)
  await expect(dateline.panel('lead').getByRole('heading')).toHaveText(question)
  const [one, other] = [await boxOf(dateline.leadCard(washington)), await boxOf(dateline.leadCard(ankara))]
  expect(one.y).toBe(other.y)
  expect(one.x + one.width).toBeLessThan(other.x)
  const large = await sizeOf(page, `[data-lead="${washington}"] > :first-child`)
  expect(large).toBeGreaterThan(await sizeOf(page, `figure[data-quote="${washington}"] blockquote`))
  await expect(dateline.leadCard(washington)).toContainText(/Ashton Carter.*United States.*by 3 Nov 2016/)
  // A speaker who has the side’s name is named once.
  await expect(dateline.leadCard(ankara).getByText('Turkey', { exact: true })).toHaveCount(1)
})

test('a click leads to the quote’s card, and the lead makes room for what is chosen', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  await expect(dateline.told).toBeAttached()
  const map = await boxOf(dateline.panel('map'))
  await dateline.leadCard(ankara).click()
  await expect(dateline.card(ankara)).toHaveAttribute('data-chosen', 'true')
  await expect(dateline.card(ankara)).toBeInViewport()
  await expect(dateline.panel('lead')).toBeHidden()
  expect(page.url()).toContain(`#quote=${ankara}`)
  await page.goBack()
  await expect(dateline.panel('lead')).toBeVisible()
  for (const choose of [dateline.listed('mosul'), dateline.side('turkey')]) {
    await choose.click()
    await expect(dateline.panel('lead')).toBeHidden()
    await page.evaluate(() => scrollTo(0, 0))
    expect(await boxOf(dateline.panel('map'))).toEqual(map)
    await choose.click()
    await expect(dateline.panel('lead')).toBeVisible()
  }
})

test('by keys it comes before the map, and hands the focus to the card', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  await expect(dateline.told).toBeAttached()
  await dateline.side('monitor').focus()
  await page.keyboard.press('Tab')
  await expect(dateline.leadCard(washington)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dateline.panel('lead')).toBeHidden()
  await expect(dateline.card(ankara).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dateline.leadCard(ankara)).toBeVisible()
})

test('what was not yet said on a day steps back', async ({ dateline }) => {
  await dateline.open('?map=still')
  await expect(dateline.leadCard(washington)).toHaveAttribute('data-state', 'past')
  await dateline.slider.press('Home')
  await expect(dateline.leadCard(washington)).toHaveAttribute('data-state', 'later')
  await expect(dateline.panel('lead')).toBeVisible()
})

test('on paper nothing of it steps back, since all of the story is there', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  const words = wordsOf(dateline, washington)
  const ink = await words.evaluate((element) => getComputedStyle(element).color)
  await dateline.slider.press('Home')
  await expect(dateline.leadCard(washington)).toHaveAttribute('data-state', 'later')
  await expect(words).not.toHaveCSS('color', ink)
  await page.emulateMedia({ media: 'print' })
  await expect(words).toHaveCSS('color', ink)
})

for (const width of [320, 375, 420, 520, 639, 640, 720, 959]) {
  test(`in one column it stands above the map, at most 200 px high, ${width} px wide`, async ({ page, dateline }) => {
    await page.setViewportSize({ width, height: 860 })
    await dateline.open('?map=still')
    await expect(dateline.panel('lead')).toContainText('concurrently with the battle for Mosul.')
    await expect(dateline.panel('lead')).toContainText('is freed from IS control.')
    const expectRoom = async () => {
      const lead = await boxOf(dateline.panel('lead'))
      expect(lead.y).toBeGreaterThan((await boxOf(page.getByRole('banner'))).y)
      expect(lead.y + lead.height).toBeLessThanOrEqual((await boxOf(dateline.panel('map'))).y)
      expect(lead.height).toBeLessThanOrEqual(200)
    }
    await expectRoom()
    for (const id of [washington, ankara]) expect(await overflowOf(wordsOf(dateline, id))).toBeLessThanOrEqual(1)
    await openChanged(page, dateline, atItsLongest)
    await expectRoom()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

for (const lang of ['en', 'ar'])
  test(`on phones it stands between standfirst and map, with its speakers and days whole, in ${lang}`, async ({
    page,
    dateline,
  }) => {
    for (const story of ['', '&story=shapes/moving-front/story.json', '&story=shapes/kharkiv-2022-09/story.json'])
      for (const width of [320, 375, 414]) {
        const where = `${story} at ${width} px`
        await page.setViewportSize({ width, height: 860 })
        await dateline.open(`?map=still&lang=${lang}${story}`)
        await expect(dateline.root).toHaveAttribute('lang', lang)
        const [lead, map] = [await boxOf(dateline.panel('lead')), await boxOf(dateline.panel('map'))]
        const header = await boxOf(page.getByRole('banner'))
        expect(lead.y, where).toBeGreaterThanOrEqual(header.y + header.height)
        expect(lead.y + lead.height, where).toBeLessThanOrEqual(map.y)
        expect(lead.height, where).toBeLessThanOrEqual(200)
        for (const part of await dateline.panel('lead').locator('[data-lead] :is(b, b ~ span)').all())
          expect(await cutOff(part), `${where}: ${await part.innerText()}`).toBeLessThan(0.01)
      }
  })

for (const [width, height] of [
  [320, 640],
  [375, 667],
  [720, 900],
  [1280, 720],
  [1280, 860],
] as const)
  test(`the first ${width} by ${height} px say where, who differ, who holds what, and that time moves`, async ({
    page,
    dateline,
  }) => {
    await page.setViewportSize({ width, height })
    await dateline.open('?map=still')
    for (const shown of [
      page.getByRole('heading', { level: 1 }),
      dateline.panel('lead'),
      dateline.marker('raqqa'),
      dateline.marker('mosul'),
      page.getByRole('banner').getByText('Islamic State', { exact: true }),
      dateline.button(english.timeline.play),
    ])
      await expect(shown).toBeInViewport({ ratio: 0.99 })
    await dateline.expectHeldBy({ raqqa: 'islamic-state', mosul: 'islamic-state' })
    const bar = await boxOf(dateline.button(english.timeline.play))
    // In one column it sticks to the window’s edge.
    if (width < 960) expect(bar.y + bar.height).toBe(height)
    for (const id of ['raqqa', 'mosul']) expect((await dateline.dotInWindow(id)).y + 12).toBeLessThan(bar.y)
  })

const longNames = 'The General Command of the Joint Forces of the Valleys of the Test and of its Two Rivers'
const chineseWords = '磨坊和桥都是我们的，城镇明天也是我们的。'.repeat(20)

for (const [what, change] of [
  [
    'a question of wide letters',
    leadOfWords('Who commands the Mosul dam: Mosul or us?', 'WE HOLD MOSUL NOW. '.repeat(20).trim()),
  ],
  ['a question in Chinese', leadOfWords('谁控制着摩苏尔大坝：摩苏尔还是我们自己的人呢？真的吗', chineseWords)],
  ['the longest question in Chinese', leadOfWords('谁控制着摩苏尔大坝呢'.repeat(8), chineseWords)],
  [
    'a question of 80 letters',
    leadOfWords(`${'Who has it? '.repeat(6)}Who is?`, 'We hold Mosul now and on. '.repeat(20).trim(), longNames),
  ],
  ['words without an end', leadOfWords('x'.repeat(80), 'https://example.org/'.padEnd(300, 'x'))],
] as const)
  test(`it keeps its 200 px and the page’s width with ${what}`, async ({ page, dateline }) => {
    await page.setViewportSize({ width: 320, height: 860 })
    await openChanged(page, dateline, change)
    await expect(dateline.panel('lead')).toBeVisible()
    for (const width of [320, 360, 420, 600, 639, 640, 720, 959, 960, 1280]) {
      await page.setViewportSize({ width, height: 860 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width)
      const [one, other] = [await boxOf(dateline.leadCard('s-0')), await boxOf(dateline.leadCard('s-1'))]
      expect(Math.abs(one.width - other.width), `${width} px`).toBeLessThan(1)
      if (width < 960) expect((await boxOf(dateline.panel('lead'))).height, `${width} px`).toBeLessThanOrEqual(200)
    }
  })

test('a question that fits on no phone’s line is whole below it', async ({ page, dateline }) => {
  await page.setViewportSize({ width: 320, height: 860 })
  await openChanged(page, dateline, leadOfWords('Who commands the Mosul dam: Mosul or us?', 'We do.'))
  const heading = dateline.panel('lead').getByRole('heading')
  await expect(heading).toContainText('Mosul dam')
  expect(await overflowOf(heading)).toBeLessThanOrEqual(1)
})

test('words are cut at a clause, not by the stylesheet', async ({ page, dateline }) => {
  await page.setViewportSize({ width: 320, height: 860 })
  const sentence =
    'Those who hold the mill and own the house by the river say that they will move on to the bridge, and on to more towns.'
  await openChanged(page, dateline, leadOfWords('Who holds the mill?', `${sentence} ${sentence}`, 'Name'))
  for (const id of ['s-0', 's-1']) {
    const words = wordsOf(dateline, id)
    await expect(words).toContainText('to the bridge')
    expect(await overflowOf(words)).toBeLessThanOrEqual(1)
  }
})

test('on the narrowest page nothing of it is lost', async ({ page, dateline }) => {
  await page.setViewportSize({ width: 300, height: 860 })
  await dateline.open('?map=still')
  for (const id of [washington, ankara]) {
    const words = wordsOf(dateline, id)
    expect(await overflowOf(words)).toBeLessThanOrEqual(1)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300)
})

test('in one column a tap leads to the card, and nothing moves below a finger', async ({ page, dateline }) => {
  await page.setViewportSize({ width: 375, height: 860 })
  await dateline.open('?map=still')
  await expect(dateline.told).toBeAttached()
  const before = await boxOf(dateline.panel('map'))
  await dateline.marker('mosul').click()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  expect(await boxOf(dateline.panel('map'))).toEqual(before)
  await dateline.leadCard(ankara).click()
  await expect(dateline.card(ankara)).toBeInViewport()
  await expect(dateline.card(ankara).getByRole('button').first()).toBeFocused()
})

test('long words end at a sentence above the map, and go on beside it', async ({ page, dateline }) => {
  await openChanged(page, dateline, atItsLongest)
  const words = wordsOf(dateline, 's-0')
  expect(await words.innerText()).toMatch(/very end\. And on they go\..*\s…$/)
  await page.setViewportSize({ width: 375, height: 860 })
  await expect.poll(() => words.innerText()).toMatch(/^Words of the test[^.]*\s…$/)
})

test('without a lead of its own a story opens with its first pair, and without one as ever', async ({
  page,
  dateline,
}) => {
  await openChanged(page, dateline, () => ({ lead: undefined }))
  await expect(dateline.panel('lead').getByRole('heading')).toHaveText(english.quotes.disagreement)
  await expect(dateline.panel('lead').getByRole('link')).toHaveCount(2)
  await dateline.open('?map=still&story=shapes/one-place/story.json')
  await expect(dateline.panel('lead')).toHaveCount(0)
  const [map, quotes] = [await boxOf(dateline.panel('map')), await boxOf(dateline.panel('quotes'))]
  expect(quotes.y).toBe(map.y)
})

test('in Arabic it begins on the right, with the story’s own words in theirs', async ({ page, dateline }) => {
  await dateline.open('?map=still&lang=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(dateline.panel('quotes')).toContainText(arabic.panels.quotes)
  const [one, other] = [await boxOf(dateline.leadCard(washington)), await boxOf(dateline.leadCard(ankara))]
  expect(other.x + other.width).toBeLessThan(one.x)
  // The hairline between them.
  const hairline = dateline.leadCard(ankara).locator('..')
  expect(await hairline.evaluate((card) => getComputedStyle(card, '::before').right)).toBe('-16px')
  await expect(dateline.panel('lead').getByText(question)).toHaveAttribute('lang', 'en')
  await expect(dateline.leadCard(ankara)).toContainText('2016')
  await expect(dateline.leadCard(ankara)).not.toContainText('by 3 Nov')
  await dateline.leadCard(ankara).click()
  await expect(dateline.card(ankara)).toHaveAttribute('data-chosen', 'true')
})

test('it is printed whatever is chosen, in two columns', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  await dateline.listed('mosul').click()
  await expect(dateline.panel('lead')).toBeHidden()
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await expect(dateline.panel('lead')).toBeVisible()
  expect((await boxOf(dateline.leadCard(washington))).y).toBe((await boxOf(dateline.leadCard(ankara))).y)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [375, 1280])
    test(`it is there, and its links lead to the cards, ${width} px wide`, async ({ page, dateline }) => {
      await page.setViewportSize({ width, height: 860 })
      await page.goto('./')
      await expect(dateline.panel('lead').getByRole('heading')).toHaveText(question)
      await dateline.leadCard(ankara).click()
      await expect(dateline.card(ankara)).toBeInViewport()
      const makesRoom = expect(dateline.panel('lead'))
      await (width < 960 ? makesRoom.toBeVisible() : makesRoom.toBeHidden())
      await page.goto('./#date=2016-10-31')
      await expect(dateline.panel('lead')).toBeVisible()
    })
})
