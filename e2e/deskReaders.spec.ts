import type { Page } from '@playwright/test'
import { deskArabic } from '../src/desk/wording/deskArabic.ts'
import { deskEnglish } from '../src/desk/wording/deskEnglish.ts'
import { expectNothingByAxe, foundByAxe } from './drivers/axe.ts'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'
import { raqqaFrom, raqqaReport } from './drivers/raqqaReport.ts'

const widths = [320, 720, 1280] as const

/** The entries that are opened: one of each kind that the draft has. */
const lists = ['statements', 'events', 'places', 'speakers', 'sides', 'sources'] as const

/** Looks at a state of the desk; in the dark too, once: no colour depends on language or width. */
type Look = (what: string, part?: string) => Promise<void>

function lookAt(page: Page, isInDark: boolean): Look {
  return async (what, part) => {
    if (isInDark) await expectNothingByAxe(page, what, part)
    else expect(await foundByAxe(page, part), what).toEqual([])
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
  await look('a list that is open')
  await desk.page.keyboard.press('Escape')
  await desk.part('story').getByRole('button', { name: map.area }).click()
  await look('the map that is drawn on')
  await desk.page.keyboard.press('Escape')
  await desk.part('story').getByRole('button', { name: fields.newControl }).click()
  await look('who holds a place', '[data-desk="story"]')
}

for (const words of [deskEnglish, deskArabic])
  for (const width of widths)
    test(`axe finds nothing on the desk, in ${words.lang}, ${width} px wide`, async ({ page, dateline }) => {
      test.slow()
      await page.setViewportSize({ width, height: 860 })
      const desk = new Desk(page, words)
      const look = lookAt(page, width === 1280 && words === deskEnglish)
      await desk.open()
      await expect(dateline.root).toHaveAttribute('dir', words.dir)
      await look('the view that a report is pasted in')
      await desk.draft('… 12 …', raqqaFrom)
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
