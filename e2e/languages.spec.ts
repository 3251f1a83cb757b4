import { statementsAbout } from '../src/story/questions/statementsAbout.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { wordings } from '../src/wording/wordingIn.ts'
import { boxOf } from './drivers/boxOf.ts'
import { wordsOf } from './drivers/card.ts'
import { Dateline, expect, test } from './drivers/dateline.ts'

const story = raqqaStory()
const about = statementsAbout(story, 'raqqa')

/** As the story names it in a language, or as the report spells it. */
const raqqaIn = (lang: string) => (lang === 'ar' ? 'الرقة' : 'Raqqa')

for (const [tag, words] of Object.entries(wordings))
  test(`in ${tag} all words of the interface are, and the story keeps its own`, async ({ page, dateline }) => {
    await dateline.open(`?lang=${tag}&map=still#date=2016-11-02`)
    const root = dateline.root
    await expect(root).toHaveAttribute('lang', tag)
    await expect(root).toHaveAttribute('dir', words.dir)
    await expect(dateline.told).toBeAttached()
    for (const name of [words.timeline.previous, words.timeline.next, words.map.zoomIn, words.data.keys])
      await expect(dateline.button(name)).toBeVisible()
    await expect(dateline.panel('quotes').getByRole('heading', { level: 2 })).toHaveText(words.panels.quotes)
    await expect(dateline.slider).toHaveAccessibleName(words.timeline.day)
    await expect(dateline.slider).toHaveAttribute('aria-valuetext', /2016/)
    const inWords = page.getByRole('region', { name: words.panels.map }).getByRole('heading', { level: 3 })
    await expect(inWords).toHaveText(words.later.inWords.title)
    const headline = page.getByRole('heading', { level: 1 })
    await expect(headline).toHaveText(story.title)
    if (tag !== story.lang) await expect(headline).toHaveAttribute('lang', story.lang)
    const words1 = wordsOf(dateline.card('carter-proceeding-now'))
    if (tag !== story.lang) await expect(words1).toHaveAttribute('lang', story.lang)
    await dateline.listed('raqqa').click()
    await expect(dateline.panel('quotes').getByRole('heading', { level: 2 })).toHaveText(
      words.quotes.aboutPlace(raqqaIn(tag)),
    )
    await expect(
      dateline
        .wordsIn(tag === 'ar' ? 'en' : 'ar')
        .filter({ visible: true })
        .first(),
    ).toBeVisible()
    await expect(dateline.told).toHaveText(
      words.later.told.narrowed(raqqaIn(tag) + words.comma + words.later.control.held('Islamic State'), about.length) +
        words.comma +
        words.quotes.heldBack((await dateline.quotesThatAre('later')).length),
    )
  })

test('from right to left the timeline and its slider run so, the map does not', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  const mosul = (await dateline.dot('mosul')).x
  const raqqa = (await dateline.dot('raqqa')).x
  expect(mosul).toBeGreaterThan(raqqa)
  await dateline.open('?lang=ar&map=still')
  await expect(dateline.root).toHaveAttribute('dir', 'rtl')
  await dateline.atRest()
  expect((await dateline.dot('mosul')).x).toBeGreaterThan((await dateline.dot('raqqa')).x)
  const early = await boxOf(dateline.moment('abadi-mosul-operations'))
  const late = await boxOf(dateline.moment('carter-proceeding-now'))
  expect(early.x).toBeGreaterThan(late.x)
  const quotes = await boxOf(dateline.panel('quotes'))
  const map = await boxOf(dateline.panel('map'))
  expect(quotes.x).toBeLessThan(map.x)
  await dateline.slider.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await dateline.expectDay('2016-10-02')
  const slider = await boxOf(dateline.slider)
  await page.mouse.click(slider.x + slider.width - 12, slider.y + slider.height / 2)
  await dateline.expectDay(story.timeline.from)
})

test('from right to left each part of a line keeps its own direction, and a disputed quote its beginning', async ({
  page,
  dateline,
}) => {
  await dateline.open('?lang=ar&map=still#place=raqqa')
  await expect(dateline.root).toHaveAttribute('dir', 'rtl')
  const [publisher, day] = await page
    .locator('footer [data-role="context"] bdi')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().x))
  expect(day).toBeLessThan(publisher ?? 0)
  const disputed = dateline.cards.locator('a q').first()
  await expect(disputed).toHaveCSS('direction', 'ltr')
  await expect(disputed).toHaveCSS('-webkit-line-clamp', '2')
})

test('a language that there are no words in has the English ones, its numbers too', async ({ dateline }) => {
  await dateline.open('?lang=de&map=still')
  await expect(dateline.root).toHaveAttribute('lang', 'en')
})

test('days are those of the story wherever the reader is', async ({ browser }) => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const context = await browser.newContext({ timezoneId })
    const page = await context.newPage()
    await page.goto('./?map=still#date=2016-11-02')
    await expect(new Dateline(page).slider).toHaveAttribute('aria-valuetext', /^Wednesday 2 November 2016/)
    await context.close()
  }
})

test('from right to left distances, the scale and the credit on the map are read so', async ({ dateline }) => {
  await dateline.open('?map=still&lang=ar')
  const ankara = dateline.far('ankara')
  await expect(ankara).toContainText('أنقرة، ')
  expect(await dateline.fromTheRight(ankara, ['كم', '697', 'أنقرة'])).toEqual(['أنقرة', '697', 'كم'])
  expect(await dateline.fromTheRight(dateline.scale, ['كم', '00'])).toEqual(['00', 'كم'])
  expect(await dateline.fromTheRight(dateline.credit, ['OpenStreetMap', 'المساهمون', '©'])).toEqual([
    '©',
    'المساهمون',
    'OpenStreetMap',
  ])
  const border = dateline.label('northern-syria')
  expect(await dateline.fromTheRight(border, ['تقريبي', 'northern Syria'])).toEqual(['northern Syria', 'تقريبي'])
})
