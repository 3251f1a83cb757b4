import { wordingIn, wordings } from '../src/wording/wordingIn.ts'
import { expectNothingByAxe, foundByAxe } from './drivers/axe.ts'
import { marksIn } from './drivers/card.ts'
import { expect, test } from './drivers/dateline.ts'

const widths = [320, 1280] as const

const [quotes, timeline] = ['[data-panel="quotes"]', '[data-panel="timeline"]']

for (const [width, tag] of [...widths.map((each) => [each, 'en'] as const), [320, 'ar'] as const])
  test(`axe finds nothing in any state, ${width} px wide, in ${tag}`, async ({ page, dateline }) => {
    test.slow()
    await page.setViewportSize({ width, height: 860 })
    const { quotes: words, timeline: time } = wordingIn(tag)
    await dateline.open(`?map=still&lang=${tag}`)
    await expect(dateline.told).toBeAttached()
    await expectNothingByAxe(page, 'at rest')
    await dateline.listed('raqqa').click()
    await expect(dateline.listed('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await expectNothingByAxe(page, 'a place chosen')
    await dateline.side('turkey').click()
    await expectNothingByAxe(page, 'narrowed')
    await dateline.side('turkey').click()
    const card = dateline.card('carter-proceeding-now')
    await card.getByRole('button', { name: words.showOnMap }).click()
    await expectNothingByAxe(page, 'a quote chosen', quotes)
    await card.getByRole('button', { name: words.inArticle }).click()
    await expect(marksIn(card)).toBeVisible()
    await expectNothingByAxe(page, 'the source', quotes)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNothingByAxe(page, 'the keys', 'dialog')
    await page.keyboard.press('Escape')
    // From the top, where the timeline that sticks covers nothing, with the button in view, since it stops out of it.
    await page.setViewportSize({ width, height: 1700 })
    await page.evaluate(() => scrollTo(0, 0))
    await dateline.button(time.play).click()
    await expect(dateline.button(time.pause)).toBeVisible()
    await expectNothingByAxe(page, 'playing', timeline)
  })

for (const tag of Object.keys(wordings))
  test(`axe finds nothing in ${tag}`, async ({ page, dateline }) => {
    test.slow()
    await dateline.open(`?map=still&lang=${tag}#place=raqqa`)
    await expect(dateline.root).toHaveAttribute('lang', tag)
    await expect(dateline.told).toBeAttached()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 860 })
      // In the light alone: no colour depends on the language.
      expect(await foundByAxe(page), `${width} px wide`).toEqual([])
      expect(await dateline.misnamed()).toEqual([])
    }
  })

for (const tag of ['en', 'ar'])
  test(`axe finds nothing on a front that moves, in ${tag}`, async ({ page, dateline }) => {
    test.slow()
    await dateline.open(`?map=still&lang=${tag}&story=shapes/moving-front/story.json#date=2024-03-14`)
    await expect(dateline.told).toBeAttached()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 860 })
      await expectNothingByAxe(page, `${width} px wide`)
      // Claims differ about one; the other is an area that is over.
      for (const place of ['mill', 'front-1']) {
        await dateline.listed(place).click()
        await expect(dateline.controlOf(place)).toBeVisible()
        await expectNothingByAxe(page, `${place}, ${width} px wide`, quotes)
      }
      await dateline.listed('front-1').click()
    }
  })

// The states are those of the still map: one at each width.
test('axe finds nothing on the live map', { tag: '@webgl' }, async ({ page, dateline }) => {
  test.slow()
  await dateline.open()
  await dateline.live()
  await expectNothingByAxe(page, '1280 px wide')
  await page.setViewportSize({ width: 320, height: 860 })
  await dateline.listed('mosul').click()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await expectNothingByAxe(page, 'a place chosen, 320 px wide')
})

for (const [what, address] of [
  ['an error', './?story=fixtures/broken/unknown-place/story.json'],
  ['the page for editors', './embed.html?story=raqqa-2016-11'],
  ['the demonstration', './demo/article.html'],
  ['the demonstration of a bare frame', './demo/frame.html'],
] as const)
  test(`axe finds nothing on ${what}`, async ({ page, dateline }) => {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    for (const width of widths) {
      await page.setViewportSize({ width, height: 860 })
      await expectNothingByAxe(page, `${width} px wide`)
    }
    // Only because the demonstration is of the same origin as the map.
    dateline.forgive(/escape its sandboxing/)
  })

test('axe finds nothing before any script', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  // Places that lie together have the list below the map as an equivalent (WCAG 2.2, 2.5.8).
  const others = (await foundByAxe(page)).filter((one) => !/^target-size: .*data-first-place/.test(one))
  expect(others).toEqual([])
  await context.close()
})
