import type { Page } from '@playwright/test'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'
import { raqqaFrom, raqqaReport } from './drivers/raqqaReport.ts'

/** Presses a key some times. */
async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

/** Goes on with Tab until the focus is on what a selector says; fails where it isn’t reached, or the focus is lost on the way. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let time = 0; time < most; time += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((sought) => document.activeElement?.matches(sought) === true, selector)) return
  }
  throw new Error(`${most} Tabs lead to no ${selector}`)
}

/** Expects that the focus is somewhere: not lost to the page. */
async function expectFocus(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
}

const named = (name: string) => `[name="${name}"]`

test('the whole story is made by keys alone', async ({ page, dateline }) => {
  test.slow()
  const desk = new Desk(page)
  const { words } = desk
  await desk.open()
  await expect(desk.part('paste')).toBeVisible()

  // Paste, say whose it is, have it drafted.
  await tabTo(page, '#article')
  await page.keyboard.insertText(raqqaReport)
  await tabTo(page, named('publisher'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(raqqaFrom.publisher)
  await tabTo(page, named('published'))
  // The browser of the tests is American, whatever the page.
  await page.keyboard.type('11032016')
  await expect(page.locator(named('published'))).toHaveValue(raqqaFrom.published)
  await page.keyboard.press('Enter')
  await expect(desk.doubt).toBeVisible()
  await expect(desk.part('doubts').getByRole('heading', { level: 2 })).toBeFocused()

  // Dabiq is in no gazetteer: its entry opens at its place, and its coordinates are typed.
  await expect(desk.doubt).toContainText('Dabiq')
  await tabTo(page, '[data-doubt] button:last-child')
  await page.keyboard.press('Enter')
  await expect(desk.field(words.fields.search)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(desk.field(words.fields.latitude)).toBeFocused()
  await page.keyboard.type('36.5372')
  await page.keyboard.press('Tab')
  await page.keyboard.type('37.2708')
  await expect(page.locator('[data-desk="map"] [data-place="dabiq"]')).toBeAttached()
  await expect(desk.problems.getByRole('status')).toHaveText(words.problems.sound)
  await page.keyboard.press('Escape')
  await expect(desk.doubt.getByRole('heading')).toBeFocused()

  // The questions, each by the number of its first answer.
  const left = desk.part('doubts').getByRole('status')
  for (let asked = await openQuestions(page); asked > 0; asked -= 1) {
    await expect(left).toHaveText(words.questions.toCheck(asked))
    await page.keyboard.press('1')
    await expectFocus(page)
  }
  await expect(left).toHaveText(words.questions.done)
  await expect(desk.part('doubts').getByRole('heading', { level: 2 })).toBeFocused()

  // A statement of words that Shift and the arrow keys select, after the paragraph’s first ones.
  const text = page.getByRole('textbox', { name: words.article.title })
  const statements = page.locator('[data-desk="story"] [data-entry^="statements/"]')
  const before = await statements.count()
  await tabTo(page, '[role="textbox"]')
  await expect(text).toHaveAccessibleDescription(new RegExp(words.article.keys))
  await press(page, 'ArrowDown', 2)
  await press(page, 'Home')
  await press(page, 'Control+Shift+ArrowRight', 4)
  const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '')
  expect(selected.split(/\s+/).length).toBeGreaterThan(2)
  await page.keyboard.type('x')
  expect(await text.textContent(), 'what is typed changes nothing').not.toContain('x'.repeat(2))
  await page.keyboard.press('s')
  const head = page.locator('[data-desk="story"] h2')
  await expect(head).toBeFocused()
  await expect(head).toContainText(words.one.statements)
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await expect(statements).toHaveCount(before + 1)
  // What was made of the words is done: the caret is back, and they are not.
  await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe('')

  // Undo and redo, which are told.
  const told = page.getByRole('banner').getByRole('status')
  await page.keyboard.press('Control+z')
  await expect(statements).toHaveCount(before)
  await expect(told.filter({ hasText: words.bar.undone('') })).toBeAttached()
  await page.keyboard.press('Control+Shift+z')
  await expect(statements).toHaveCount(before + 1)
  await expect(told.filter({ hasText: words.bar.redone('') })).toBeAttached()
  await expect(text).toBeFocused()

  // An event, a place and a date of other words; Enter opens what is marked at the caret.
  for (const [key, kind] of [
    ['e', words.one.events],
    ['p', words.one.places],
  ] as const) {
    await press(page, 'ArrowDown')
    await press(page, 'Control+Shift+ArrowRight', 2)
    await page.keyboard.press(key)
    await expect(head).toContainText(kind)
    await page.keyboard.press('Escape')
    await expect(text).toBeFocused()
    await page.keyboard.press('Control+z')
  }
  await page.keyboard.press('d')
  await expect(desk.part('article').getByRole('status')).not.toBeEmpty()

  // A marker is moved by arrow keys, and told where it is now.
  await page.keyboard.press('Shift+Tab')
  await tabBack(page, '.desk-marker[data-place="raqqa"]')
  const where = () => page.locator('.desk-marker[data-place="raqqa"]').evaluate(({ style }) => style.transform)
  const stood = await where()
  await press(page, 'Shift+ArrowLeft', 2)
  await expect.poll(where).not.toBe(stood)
  await expect(desk.part('map').getByRole('status').last()).toContainText('Raqqa: ')
  await page.keyboard.press('Control+z')
  await expect.poll(where).toBe(stood)

  // The story, taken home.
  await tabTo(page, '[data-desk="publish"] button:first-child', 90)
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.zip$/)
  expect(dateline.complaints).toEqual([])
})

async function openQuestions(page: Page): Promise<number> {
  return page.locator('[data-desk="doubts"] li[data-answered="false"]').count()
}

async function tabBack(page: Page, selector: string, most = 60): Promise<void> {
  for (let time = 0; time < most; time += 1) {
    await page.keyboard.press('Shift+Tab')
    if (await page.evaluate((sought) => document.activeElement?.matches(sought) === true, selector)) return
  }
  throw new Error(`${most} Shift+Tabs lead to no ${selector}`)
}
