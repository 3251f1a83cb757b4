import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { english } from '../src/wording/english.ts'
import { wordings } from '../src/wording/wordingIn.ts'
import { expect, test } from './dateline.ts'

/** WCAG 2.2 AA with all before it, and what axe takes for best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, in short; a story in a frame is looked at as a page of its own. */
async function found(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    .exclude('dateline-map')
    .withTags(rules)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 400)}`))
}

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`axe finds nothing in any state, ${scheme}, ${width} px wide`, async ({ page, dateline }) => {
      test.slow()
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 860 })
      await dateline.open('?map=still')
      await expect(page.locator('body > [role="status"]')).toBeAttached()
      expect(await found(page), 'at rest').toEqual([])
      await dateline.listed('raqqa').click()
      await expect(dateline.panel('quotes')).toContainText(english.quotes.aboutPlace('Raqqa'))
      expect(await found(page), 'a place chosen').toEqual([])
      await dateline.side('turkey').click()
      expect(await found(page), 'narrowed').toEqual([])
      await dateline.side('turkey').click()
      const card = dateline.card('carter-proceeding-now')
      await card.getByRole('button', { name: english.quotes.showOnMap }).click()
      expect(await found(page), 'a quote chosen').toEqual([])
      await card.getByRole('button', { name: english.quotes.inArticle }).click()
      await expect(card.locator('mark')).toBeVisible()
      expect(await found(page), 'the source').toEqual([])
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await found(page), 'the keys').toEqual([])
      await page.keyboard.press('Escape')
      // From the top, where the timeline that sticks covers nothing, with the button in view, since it stops out of it.
      await page.setViewportSize({ width, height: 1700 })
      await page.evaluate(() => scrollTo(0, 0))
      await dateline.button(english.timeline.play).click()
      await expect(dateline.button(english.timeline.pause)).toBeVisible()
      expect(await found(page), 'playing').toEqual([])
    })

for (const tag of Object.keys(wordings))
  test(`axe finds nothing in ${tag}`, async ({ page, dateline }) => {
    await dateline.open(`?map=still&lang=${tag}#place=raqqa`)
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page.locator('body > [role="status"]')).toBeAttached()
    expect(await found(page)).toEqual([])
  })

test('axe finds nothing on the live map, on an error and on the pages around', async ({ page, dateline }) => {
  test.slow()
  await dateline.open()
  await dateline.live()
  expect(await found(page), 'live').toEqual([])
  for (const [what, address] of [
    ['an error', './?story=fixtures/broken/unknown-place/story.json'],
    ['the page for editors', './embed.html?story=raqqa-2016-11'],
    ['the demonstration', './demo/article.html'],
  ] as const) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    expect(await found(page), what).toEqual([])
  }
  dateline.forgive(/404|escape its sandboxing/)
})

test('axe finds nothing before any script', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  // Places that lie together have the list below the map as an equivalent (WCAG 2.2, 2.5.8).
  const others = (await found(page)).filter((one) => !/^target-size: .*data-first-place/.test(one))
  expect(others).toEqual([])
  await context.close()
})
