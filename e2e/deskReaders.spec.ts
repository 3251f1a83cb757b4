import type { Page } from '@playwright/test'
import { deskArabic } from '../src/desk/wording/deskArabic.ts'
import { deskEnglish } from '../src/desk/wording/deskEnglish.ts'
import { expectNothingByAxe, foundByAxe } from './drivers/axe.ts'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'
import { raqqaFrom, raqqaReport } from './drivers/raqqaReport.ts'

/** The entries that are opened: one of each kind that the draft has. */
const lists = ['statements', 'events', 'places', 'speakers', 'sides', 'sources'] as const

/** Looks at a state of the desk; in the dark too, once: no colour depends on language or width. */
type Look = (what: string, part?: string) => Promise<void>

/**
 * Markers that lie together have the list of places as an equivalent (WCAG 2.2, 2.5.8). A list of a combobox hangs at the end of the
 * page; while it is open React Aria hides all else from readers, and Tab closes it.
 */
const excepted = /^(target-size: .*desk-marker|region: .*role="listbox")/

function lookAt(page: Page, isInDark: boolean): Look {
  return async (what, part) => {
    if (isInDark) return expectNothingByAxe(page, what, part, excepted)
    const found = await foundByAxe(page, part)
    expect(
      found.filter((one) => !excepted.test(one)),
      what,
    ).toEqual([])
  }
}

/** Expects that the page is no wider than the window: nothing is cut or has to be scrolled for. */
async function expectNoOverflow(page: Page, what: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, what).toBe(0)
}

async function lookAtEntries(desk: Desk, look: Look): Promise<void> {
  for (const list of lists) {
    const path = await desk.part('story').locator(`[data-entry^="${list}/"]`).first().getAttribute('data-entry')
    await desk.openEntry(path ?? '')
    await look(`one of the ${list}`, '[data-desk="story"]')
    if (list === 'places') await lookAtPlace(desk, look)
    await desk.part('story').getByRole('button', { name: desk.words.fields.back }).click()
  }
}

/** Looks at what a place’s entry opens: a list of others, the map while it is drawn on, who holds the place. */
async function lookAtPlace(desk: Desk, look: Look): Promise<void> {
  const { fields, map } = desk.words
  await desk.field(fields.search).click()
  await expect(desk.page.getByRole('listbox')).toBeVisible()
  await look('a list that is open', '[role="listbox"]')
  await desk.page.keyboard.press('Escape')
  await desk.part('story').getByRole('button', { name: map.area }).click()
  await look('the map that is drawn on', '[data-desk="map"]')
  await desk.page.keyboard.press('Escape')
  await desk.part('story').getByRole('button', { name: fields.newControl }).click()
  await look('who holds a place', '[data-desk="story"]')
}

/** The narrowest and the widest, each in a direction of its own: all languages and widths take minutes. */
for (const [words, width] of [
  [deskEnglish, 320],
  [deskArabic, 1280],
] as const)
  test(`axe finds nothing on the desk, in ${words.lang}, ${width} px wide`, async ({ page, dateline }) => {
    test.slow()
    await page.setViewportSize({ width, height: 860 })
    const desk = new Desk(page, words)
    const look = lookAt(page, width === 1280)
    await desk.open()
    await expect(dateline.root).toHaveAttribute('dir', words.dir)
    await look('the view that a report is pasted in')
    await desk.draft('1 2 3', raqqaFrom)
    await expect(page.getByRole('alert')).toBeVisible()
    await look('a refusal')
    await expectNoOverflow(page, 'a refusal')
    await desk.draft(raqqaReport, raqqaFrom)
    await expect(desk.doubt).toBeVisible()
    await expect(desk.problems).toContainText('Dabiq')
    await expect(desk.part('map').locator('[data-place="raqqa"]')).toBeVisible()
    await look('a draft with a problem')
    await expectNoOverflow(page, 'a draft')
    await lookAtEntries(desk, look)
    for (const name of ['720', 'full'] as const) {
      const label = name === 'full' ? words.preview.full : Number(name).toLocaleString(words.locale)
      await desk.part('preview').getByRole('radio', { name: label }).check()
      await look(`the page ${name} wide`)
      await expectNoOverflow(page, `the page ${name} wide`)
    }
  })

test('what is typed is kept without a word, and what is asked and undone is told', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.draft(raqqaReport, raqqaFrom)
  await expect(desk.doubt).toBeVisible()
  const kept = page.getByRole('status').filter({ hasText: desk.words.bar.kept })
  await expect(kept).toHaveCount(1)
  await desk.openEntry('places/raqqa')
  await page.evaluate(() => {
    const heard: string[] = []
    const hear = new MutationObserver((changes) => heard.push(...changes.map(({ target }) => target.textContent ?? '')))
    for (const region of document.querySelectorAll('[role="status"]'))
      hear.observe(region, { childList: true, characterData: true, subtree: true })
    Object.assign(window, { heard })
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard)
  await desk.field(desk.words.fields.note).pressSequentially('The city itself')
  await expect(page.locator('[data-kept="true"]')).toBeVisible()
  expect(await heard()).toEqual([])
  await desk.undo().click()
  await expect.poll(heard).toEqual([desk.words.bar.undone('Raqqa')])
})

test.describe('on a phone, under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } })

  for (const words of [deskEnglish, deskArabic])
    test(`what is asked comes first and is answered, in ${words.lang}`, async ({ page }) => {
      const desk = new Desk(page, words)
      await desk.open()
      await desk.draft(raqqaReport, raqqaFrom)
      await expect(desk.doubt).toBeVisible()
      const tops = await page.evaluate(() =>
        ['doubts', 'map', 'story', 'article', 'preview'].map(
          (part) => document.querySelector(`[data-desk="${part}"]`)?.getBoundingClientRect().top ?? 0,
        ),
      )
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
      const ways = page.getByRole('navigation', { name: words.bar.sections }).getByRole('link')
      for (const target of [...(await desk.doubt.getByRole('button').all()), ...(await ways.all())])
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      const left = desk.part('doubts').getByRole('status')
      const asked = await left.textContent()
      await desk.doubt.getByRole('button').first().tap()
      await expect(left).not.toHaveText(asked ?? '')
      await ways.last().tap()
      await expect(desk.part('preview')).toBeInViewport()
      await expect(ways.last()).toBeInViewport()
      await expectNoOverflow(page, 'a draft')
      // The map is the same way round in every language.
      await expect(desk.part('map').locator('.maplibregl-map')).toHaveCSS('direction', 'ltr')
    })
})
