import { statementsAbout } from '../src/story/questions/statementsAbout.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { controlsOf, marksIn, wordsOf } from './drivers/card.ts'
import { type Dateline, expect, test } from './drivers/dateline.ts'

const story = raqqaStory()

/** Presses Tab until a control has the focus; the page has to lead there. */
async function tabTo(dateline: Dateline, what: string): Promise<void> {
  const { page } = dateline
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, what)) return
  }
  throw new Error(`Tab does not lead to ${what}`)
}

test.describe('by key alone', () => {
  test('the whole story is explored: places, days, sides, quotes, sources', async ({ page, dateline }) => {
    await dateline.open('?map=still')
    await expect(dateline.told).toBeAttached()
    await tabTo(dateline, 'a[href="#timeline"]')
    await expect(page.getByRole('link', { name: english.map.skip })).toBeInViewport()
    await tabTo(dateline, 'button[data-marker]')
    const seen = new Set<string>()
    await page.keyboard.press('Home')
    for (const id of await dateline.markersInView()) {
      await expect(dateline.marker(id)).toBeFocused()
      seen.add(id)
      await page.keyboard.press('ArrowRight')
    }
    expect(seen.size).toBeGreaterThan(10)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(dateline.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    expect(await dateline.quoteIds()).toHaveLength(statementsAbout(story, 'raqqa').length)
    await page.keyboard.press('Escape')
    await expect(dateline.marker('raqqa')).toHaveAttribute('aria-pressed', 'false')
    await expect(dateline.marker('raqqa')).toBeFocused()
    await tabTo(dateline, 'input[type="range"]')
    await page.keyboard.press('Home')
    await dateline.expectDay(story.timeline.from)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowRight')
    await dateline.expectDay('2016-10-09')
    await page.keyboard.press('End')
    for (const { id } of story.places) {
      await tabTo(dateline, `[data-place="${id}"]`)
      await page.keyboard.press('Enter')
      await expect(dateline.listed(id)).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('Enter')
      await expect(dateline.listed(id)).toHaveAttribute('aria-pressed', 'false')
    }
    const read = new Set<string>()
    for (const { id } of story.statements) {
      await controlsOf(dateline.card(id)).first().focus()
      await expect(wordsOf(dateline.card(id))).toBeInViewport()
      read.add(id)
    }
    expect(read.size).toBe(story.statements.length)
    const card = dateline.card('carter-the-way-we-did')
    await card.getByRole('button', { name: english.quotes.inArticle }).press('Enter')
    await expect(marksIn(card)).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(card.getByRole('button', { name: english.quotes.inArticle })).toBeFocused()
  })

  test('the keys are told on ?, where they don’t get in the way of a reader who types elsewhere', async ({
    page,
    dateline,
  }) => {
    await dateline.open('?map=still')
    await expect(dateline.told).toBeAttached()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await dateline.listed('mosul').press('Enter')
    await dateline.slider.focus()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: english.data.keys })
    await expect(sheet).toBeVisible()
    for (const text of Object.values(english.later.keys.does)) await expect(sheet.getByText(text)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(dateline.slider).toBeFocused()
    await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: english.data.keys, exact: true }).click()
    await sheet.getByRole('button', { name: english.later.keys.close }).click()
    await expect(sheet).toHaveCount(0)
  })

  test('the focus stays with what the reader did when its control goes', async ({ page, dateline }) => {
    await dateline.open('?map=still')
    await expect(dateline.told).toBeAttached()
    await dateline.far('ankara').press('Enter')
    await expect(dateline.marker('ankara')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dateline.far('ankara')).toBeFocused()
    const chip = dateline.card('kurtulmus-after-mosul').getByRole('button', { name: 'Mosul' })
    await chip.press('Enter')
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    await expect(chip).toBeFocused()
    await expect(chip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(chip).toHaveAttribute('aria-pressed', 'false')
    await dateline.side('turkey').press('Enter')
    const narrowed = page.getByRole('button', { name: english.quotes.deselect('Turkey') })
    await narrowed.press('Enter')
    await expect(narrowed).toHaveCount(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await dateline.button(english.timeline.next).press('Enter')
    await expect(dateline.button(english.timeline.next)).toBeFocused()
  })

  test('the way past the map leaves the address what is chosen', async ({ page, dateline }) => {
    await dateline.open('?map=still#place=mosul')
    await expect(dateline.told).toBeAttached()
    await page.getByRole('link', { name: english.map.skip }).press('Enter')
    await expect(dateline.panel('timeline')).toBeFocused()
    expect(new URL(page.url()).hash).toBe('#place=mosul')
  })

  for (const width of [320, 700])
    test(`the timeline that sticks covers nothing that has the focus, ${width} px wide`, async ({ page, dateline }) => {
      await page.setViewportSize({ width, height: 800 })
      await dateline.open('?map=still')
      await dateline.footer.getByRole('link').first().focus()
      for (let presses = 0; presses < 70; presses += 1) {
        await page.keyboard.press('Shift+Tab')
        const hidden = await page.evaluate(() => {
          const focused = document.activeElement
          const timeline = document.querySelector('[data-panel="timeline"]')
          if (!focused || !timeline || timeline.contains(focused)) return 0
          const isAfter = timeline.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING
          const [bar, box] = [timeline.getBoundingClientRect(), focused.getBoundingClientRect()]
          return isAfter ? bar.bottom - box.top : box.bottom - bar.top
        })
        expect(hidden).toBeLessThanOrEqual(1)
      }
    })

  test('the focus stays when the live map takes the still one’s place', { tag: '@webgl' }, async ({ dateline }) => {
    await dateline.open()
    await dateline.marker('mosul').focus()
    await dateline.live()
    await expect(dateline.marker('mosul')).toBeFocused()
  })
})

test('in a strip that scrolls sideways the whole of what has the focus is seen', async ({ page, dateline }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await dateline.open('?map=still')
  await expect(dateline.told).toBeAttached()
  const { sides } = dateline
  await sides.first().focus()
  for (const side of await sides.all()) {
    await expect(side).toBeFocused()
    await expect(side).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Tab')
  }
})
