import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { type Dateline, expect, test } from './drivers/dateline.ts'
import { answersInPage, translateInPage, translationMarks } from './drivers/foreignChanges.ts'
import { quotesOf } from './drivers/quotesOf.ts'

const story = raqqaStory()

/** What a reader does, one after the other. */
const steps: readonly (readonly [what: string, take: (dateline: Dateline) => Promise<void>])[] = [
  ['chooses a place', (dateline) => dateline.listed('mosul').click()],
  ['chooses another', (dateline) => dateline.marker('raqqa').click()],
  ['goes back in time', (dateline) => dateline.slider.fill('12')],
  ['narrows the quotes to a side', (dateline) => dateline.side('turkey').click()],
  ['narrows them to another', (dateline) => dateline.side('united-states').click()],
  ['goes to the first day', (dateline) => dateline.slider.press('Home')],
  ['lets go', (dateline) => dateline.slider.press('Escape')],
  ['chooses a moment', (dateline) => dateline.moment('carter-the-way-we-did').first().click()],
  ['goes to the last day', (dateline) => dateline.slider.press('End')],
]

test('translated in place, the page answers and says what it says untranslated', async ({ page, dateline }) => {
  const said: (readonly string[])[] = []
  for (const isTranslated of [false, true]) {
    await page.goto('about:blank')
    await dateline.open('?map=still')
    await expect(dateline.told).toBeAttached()
    await page.waitForLoadState('networkidle')
    if (isTranslated) await page.evaluate(translateInPage, translationMarks)
    for (const [step, [what, take]] of steps.entries()) {
      await take(dateline)
      await dateline.atRest()
      const { words, untranslated } = await page.evaluate(answersInPage, translationMarks)
      if (isTranslated) expect(words, what).toEqual(said[step])
      else said.push(words)
      expect(untranslated > 0, what).toBe(!isTranslated)
    }
  }
  expect(new Set(said.map(String)).size).toBe(steps.length)
  await expect(dateline.root).toHaveAttribute('lang', 'de')
})

test('translated before its script comes, the page is made anew and works', async ({ page, dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  await page.evaluate(translateInPage, translationMarks)
  await expect(page.locator('h1 font').last()).toBeVisible()
  release()
  await dateline.ready()
  await expect.poll(() => dateline.complaints.join()).toMatch(/418/)
  dateline.forgive(/418/)
  await dateline.listed('mosul').click()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await dateline.expectGoneTo('mosul')
  await expect.poll(async () => (await page.evaluate(answersInPage, translationMarks)).untranslated).toBe(0)
})

test.describe('an extension', () => {
  const changes = [
    [
      'takes quotes out',
      (cards: readonly Element[]) => {
        for (const card of cards) card.remove()
      },
    ],
    [
      'wraps quotes in elements of its own',
      (cards: readonly Element[]) => {
        for (const card of cards) {
          const wrapper = document.createElement('div')
          card.replaceWith(wrapper)
          wrapper.append(card)
        }
      },
    ],
  ] as const
  for (const [what, change] of changes) {
    test(`that ${what} leaves a page that answers and is whole again`, async ({ page, dateline }) => {
      await dateline.open('?map=still')
      await expect(dateline.told).toBeAttached()
      const marked = page.locator('[data-page].before')
      for (const [chosen, isChosen] of [
        ['mosul', true],
        ['mosul', false],
      ] as const) {
        await page.locator('[data-page]').evaluate((element) => element.classList.add('before'))
        await dateline.cards.evaluateAll(change)
        await expect(marked).toHaveCount(1)
        await dateline.listed(chosen).click()
        await expect(marked).toHaveCount(0)
        await expect(dateline.listed(chosen)).toHaveAttribute('aria-pressed', String(isChosen))
        await expect(dateline.marker(chosen)).toHaveAttribute('aria-pressed', String(isChosen))
        const ids = isChosen ? quotesOf(story, chosen) : story.statements.map(({ id }) => id).sort()
        expect([...(await dateline.quoteIds())].sort()).toEqual(ids)
      }
      await expect(dateline.told).toBeAttached()
      await dateline.listed('dabiq').click()
      await dateline.expectGoneTo('dabiq')
      await expect(dateline.told).toContainText('Dabiq')
    })
  }

  test('that adds to every element, and elements of its own, before the script comes, changes nothing', async ({
    page,
    dateline,
  }) => {
    await dateline.first.markHeadline()
    const release = await dateline.first.holdScripts()
    await dateline.first.open('?map=still')
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *'))
        Object.assign(element.dataset, { extension: 'seen' })
      document.body.prepend(document.createElement('extension-bar'))
      document.body.append(document.createElement('extension-menu'))
    })
    release()
    await dateline.ready()
    await dateline.listed('mosul').click()
    await dateline.expectGoneTo('mosul')
    expect(await dateline.first.hasMarkedHeadline()).toBe(true)
    await expect(page.locator('h1')).toHaveAttribute('data-extension', 'seen')
  })
})
