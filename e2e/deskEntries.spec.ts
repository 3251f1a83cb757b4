import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'
import { draftedDesk } from './drivers/draftedDesk.ts'
import { raqqaFrom } from './drivers/raqqaReport.ts'

test('selected words become a statement with its evidence', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  await desk.select('enable local people who can hold a city')
  await page.keyboard.press('s')
  await expect(desk.field('Words')).toHaveValue('enable local people who can hold a city')
  await expect(desk.field('Whose words')).toHaveValue('direct')
  await expect(desk.part('story').getByRole('blockquote')).toContainText('Ultimate success in Raqqa would require')
  await page.keyboard.press('Control+z')
  await expect(desk.part('story').getByRole('heading', { name: 'Story' })).toBeVisible()
})

test('words that were selected don’t come back, and the report stays where it was read', async ({
  page,
  dateline: _,
}) => {
  await page.setViewportSize({ width: 1280, height: 860 })
  const desk = await draftedDesk(page)
  const article = desk.part('article')
  const tool = article.getByRole('button', { name: 'Statement S', exact: true })
  await desk.select('enable local people who can hold a city')
  await expect(tool).toBeEnabled()
  await page.keyboard.press('s')
  await expect(desk.field('Words')).toBeVisible()
  await article.evaluate((pane) => pane.scrollTo(0, 0))
  await desk.part('story').getByRole('button', { name: 'All entries' }).click()
  await expect(article.getByRole('textbox')).toBeFocused()
  await expect(tool).toBeDisabled()
  expect(await page.evaluate(() => [CSS.highlights.size, getSelection()?.toString()])).toEqual([0, ''])
  expect(await article.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
})

test('what the report says of a new place is about it, and one step of undo takes that back', async ({
  page,
  dateline: _,
}) => {
  const desk = await draftedDesk(page)
  const story = desk.part('story')
  await desk.select('local people')
  await page.keyboard.press('p')
  await expect(story).toContainText('Point at it on the map, draw it, or type coordinates.')
  await expect(story).not.toContainText('feature')
  await story.getByRole('button', { name: 'All entries' }).click()
  const statement = story.locator('[data-entry^="statements/"]', { hasText: 'local people' }).first()
  await statement.click()
  const about = story.locator('[data-key="about"]')
  await expect(about).toContainText('local people')
  await desk.undo().click()
  await expect(about).not.toContainText('local people')
  await expect(desk.marks('place').filter({ hasText: 'local people' })).toHaveCount(0)
})

test('statements are told apart by who made them, and by all of their words', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  const story = desk.part('story')
  const [first] = await story.locator('[data-entry^="statements/"]', { hasText: 'continue to talk' }).all()
  await expect(first as NonNullable<typeof first>).toContainText('according to our plan, and we')
  await first?.click()
  await story.getByRole('combobox', { name: 'Add a statement that disagrees' }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  for (const option of await page.getByRole('option').all()) await expect(option).toHaveText(/^\u2068?[^:]+: ./)
})

test('a place is drawn, pointed at, dragged and moved by keys', async ({ page, dateline: _ }) => {
  test.slow()
  const desk = await draftedDesk(page)
  const map = desk.part('map')
  await expect(desk.marker('raqqa')).toBeVisible({ timeout: 30_000 })
  await desk.answer('Correct by hand').click()
  const clickAt = (x: number, y: number) => map.locator('canvas').click({ position: { x, y }, force: true })
  await desk.part('story').getByRole('button', { name: 'Draw an area' }).click()
  for (const [x, y] of [
    [60, 60],
    [160, 60],
    [160, 130],
  ] as const)
    await clickAt(x, y)
  await page.keyboard.press('Enter')
  await expect(desk.problems).toContainText('The story is sound.')
  await expect(desk.field('Latitude')).toHaveCount(0)
  await desk.undo().click()
  await desk.part('story').getByRole('button', { name: 'Draw an area' }).click()
  // By keys it is the middle of the map that is pointed at; the map moves under it.
  const middle = map.locator('canvas').first()
  await middle.focus()
  for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) {
    await page.keyboard.press('Space')
    if (key === 'Enter') await page.keyboard.press(key)
    else await desk.moveMap(key)
  }
  await expect(desk.problems).toContainText('The story is sound.')
  await expect(desk.field('Latitude')).toHaveCount(0)
  await desk.undo().click()
  await map.getByRole('button', { name: 'Whole story' }).click()
  await desk.part('story').getByRole('button', { name: 'Point at it' }).click()
  await clickAt(100, 100)
  await expect(desk.field('Latitude')).not.toHaveValue('')
  await desk.marker('raqqa').press('Enter')
  const before = await desk.field('Latitude').inputValue()
  await desk.marker('raqqa').press('ArrowUp')
  await expect(desk.field('Latitude')).not.toHaveValue(before)
  await desk.undo().click()
  await expect(desk.field('Latitude')).toHaveValue(before)
  await desk.marker('raqqa').dragTo(map.locator('canvas'), { targetPosition: { x: 40, y: 200 }, force: true })
  await expect(desk.field('Latitude')).not.toHaveValue(before)
})

test('a place is found in the gazetteer, which closes its list, and moved by pasted coordinates', async ({
  page,
  dateline: _,
}) => {
  const desk = await draftedDesk(page)
  await desk.openEntry('places/dabiq')
  await desk.field('Find it in the gazetteer').fill('Manbij')
  await page.getByRole('option', { name: /^Manbij, / }).click()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(desk.field('Latitude')).toHaveValue(/^36\.5/)
  await expect(desk.field('Name')).toHaveValue('Dabiq')
  await desk.field('Latitude').fill('36.5411, 37.2689')
  await expect(desk.field('Latitude')).toHaveValue('36.5411')
  await expect(desk.field('Longitude')).toHaveValue('37.2689')
})

test('the right place is found in the gazetteer from its question, and undo asks again', async ({
  page,
  dateline: _,
}) => {
  const desk = await draftedDesk(page)
  await expect(desk.doubt).toContainText('Which Dabiq?')
  const search = desk.doubt.getByLabel('Find it in the gazetteer', { exact: true })
  await expect(search).toHaveValue('Dabiq')
  await search.fill('Manbij')
  await expect(page.getByRole('option', { name: /^Manbij, / }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(desk.doubt).not.toContainText('Which Dabiq?')
  await expect(desk.marker('dabiq')).toHaveText('Dabiq')
  await desk.openEntry('places/dabiq')
  await expect(desk.field('Latitude')).toHaveValue(/^36\.5/)
  await expect(desk.field('Country (ISO code)')).toHaveValue('SY')
  await expect(desk.field('Kind of place')).toHaveValue(/^(?:town|city)$/)
  await desk.undo().click()
  await expect(desk.doubt).toContainText('Which Dabiq?')
  await expect(desk.marker('dabiq')).toHaveCount(0)
})

test('two statements become what the page opens with, of which the first waits for the second', async ({
  page,
  dateline: _,
}) => {
  const desk = await draftedDesk(page)
  await desk.openStory()
  const lead = desk.part('story').locator('[data-key="lead"]')
  const add = async (words: RegExp) => {
    await lead.getByRole('combobox').click()
    await page.getByRole('option', { name: words }).click()
  }
  await add(/The offensive against the Islamic State/)
  await expect(lead.getByRole('listitem')).toHaveCount(1)
  await expect(desk.field('The page opens with the question')).toHaveCount(0)
  await add(/The Obama administration expects/)
  await expect(lead.getByRole('listitem')).toHaveCount(2)
  await desk.field('The page opens with the question').fill('At the same time as Mosul, or after it?')
  const undisputed = "The page opens with these statements: 'The offensive against the Islamic State"
  await expect(desk.problems).toContainText(undisputed)
  await desk.part('story').getByRole('button', { name: 'They disagree' }).click()
  await expect(desk.problems).not.toContainText(undisputed)
  await expect(desk.part('story').getByRole('button', { name: 'They disagree' })).toHaveCount(0)
})

test('a question is answered in one’s own words, by another entry, by a new one, and for each by itself', async ({
  page,
  dateline: _,
}) => {
  const desk = await draftedDesk(page)
  const turnTo = (words: string) => desk.turnTo(words)
  await turnTo('What is the story, in one sentence?')
  await desk.doubt.getByRole('textbox', { name: 'Standfirst' }).fill('The United States and Turkey speak of Raqqa.')
  await page.keyboard.press('Enter')
  await expect(desk.doubt).not.toContainText('What is the story')
  await turnTo('Ashton Carter: on which side?')
  await desk.doubt.getByRole('textbox', { name: 'New side' }).fill('Washington')
  await desk.answer('Use this').click()
  await expect(desk.part('story').locator('[data-entry="sides/washington"]')).toHaveCount(1)
  await turnTo('Which place is this about?')
  await desk.doubt.getByRole('combobox', { name: 'Another place of the story' }).fill('Manb')
  await page.keyboard.press('Enter')
  await desk.part('doubts').getByRole('button', { name: 'Previous question' }).click()
  await expect(desk.answer(/Manbij/)).toHaveAttribute('aria-pressed', 'true')
  await turnTo('Who says this?')
  await desk.answer('Ask for each by itself').click()
  await expect(desk.doubt).toContainText('Who says this?')
  await expect(desk.doubt).not.toContainText('Answers this for')
  await turnTo('Ashton Carter: on which side?')
  await desk.answer('Not a speaker: take it out, with its words').click()
  await expect(desk.part('story').locator('[data-entry="speakers/carter"]')).toHaveCount(0)
})

test('the statements that stand first are chosen by an answer, which undo takes back', async ({
  page,
  dateline: _,
}) => {
  const desk = await draftedDesk(page)
  await desk.turnTo('Which statements stand first, facing each other?')
  const asked = desk
    .part('article')
    .locator('[data-asked][data-entries~="statements/turkey-offensive-against-islamic"]')
  await expect(asked.first()).toBeInViewport()
  await desk.answer(/Turkey.*: .*should begin after.*Ashton Carter.*: .*concurrently/s).click()
  await desk.openStory()
  const lead = desk.part('story').locator('[data-key="lead"]').getByRole('listitem')
  await expect(lead).toHaveCount(2)
  await expect(desk.part('story').getByRole('button', { name: 'They disagree' })).toHaveCount(0)
  await desk.undo().click()
  await expect(lead).toHaveCount(0)
  await expect(desk.doubt).toContainText('Which statements stand first')
})

test('a day is given to all entries of a question at once, as one says it', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  await desk.turnTo('When was this said?')
  await expect(desk.doubt).toContainText(/Answers this for \d+ entries at once/)
  const written = desk.doubt.getByRole('textbox', { name: 'Said on' })
  await written.fill('some day')
  await expect(desk.answer('Use this')).toBeDisabled()
  await written.fill('by 1 November 2016')
  await expect(desk.doubt).toContainText('by 1 November 2016')
  await page.keyboard.press('Enter')
  await expect(desk.doubt).not.toContainText('When was this said?')
  for (const path of ['statements/carter-united-states-holding', 'statements/carter-way-did-manbij']) {
    await desk.openEntry(path)
    await expect(desk.field('Said on')).toHaveValue('../2016-11-01')
  }
})

test('a place is said to be another one, by its card and by its entry', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  await expect(desk.doubt).toContainText('Which Dabiq?')
  await desk.doubt.getByRole('combobox', { name: 'Is the same place as' }).click()
  await page.getByRole('option', { name: 'Raqqa', exact: true }).click()
  await expect(desk.doubt).not.toContainText('Which Dabiq?')
  await expect(desk.part('story').locator('[data-entry="places/dabiq"]')).toHaveCount(0)
  await expect(desk.marks('place').filter({ hasText: 'Dabiq' }).first()).toHaveAttribute(
    'data-entries',
    /places\/raqqa/,
  )
  await desk.undo().click()
  await expect(desk.doubt).toContainText('Which Dabiq?')
  await desk.openEntry('places/manbij')
  await desk.field('Is the same place as').click()
  await page.getByRole('option', { name: 'Raqqa', exact: true }).click()
  await expect(desk.part('story').getByRole('heading', { level: 2 })).toContainText('Raqqa')
  await expect(desk.marker('manbij')).toHaveCount(0)
})

test('a date is written as one says it', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  await desk.openEntry('statements/carter-united-states-holding')
  await desk.field('Said on').fill('before 2 November 2016')
  await page.keyboard.press('Tab')
  await expect(desk.field('Said on')).toHaveValue('../2016-11-01')
})

test('a report in which nobody speaks can be given speakers, and sides for them', async ({ page, dateline: _ }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.draft('Fighters left Jarablus on Oct. 20, 2016. The bridge in Manbij was closed.', raqqaFrom)
  await expect(desk.part('article')).toBeVisible({ timeout: 60_000 })
  await desk.part('story').locator('summary', { hasText: 'Speakers' }).click()
  await desk.part('story').getByRole('button', { name: 'New speaker' }).click()
  await expect(desk.field('Name')).toHaveValue('New speaker')
})

test('what happened is asked for where no event says it, and added by its answer', async ({ page, dateline: _ }) => {
  const desk = new Desk(page)
  await desk.open()
  const calm = 'Turkey said on Wednesday that Mosul was calm.'
  await desk.draft(`Nine people died on Oct. 20, 2016, when a bridge fell.\n\n${calm}`, raqqaFrom)
  await expect(desk.part('article')).toBeVisible({ timeout: 60_000 })
  const events = desk.part('story').locator('[data-entry^="events/"]')
  await desk.turnTo('What happened, and when?')
  await expect(desk.answer(/^Nothing to add/)).toBeVisible()
  await expect(events).toHaveCount(0)
  await desk.answer(/^Add for 20 October 2016: Nine people died/).click()
  await expect(events).toHaveCount(1)
  await expect(desk.marks('event')).toHaveText(/^Nine people died/)
  await desk.turnTo('Where did this happen?')
  await desk.answer(/^Mosul/).click()
  await desk.openEntry((await events.getAttribute('data-entry')) ?? '')
  await expect(desk.part('story').locator('[data-key="places"]').getByRole('listitem')).toHaveText(/Mosul/)
  await desk.undo().click()
  await desk.undo().click()
  await expect(desk.marks('event')).toHaveCount(0)
  await expect(events).toHaveCount(0)
  await expect(desk.doubt).toContainText('What happened, and when?')
})

test('what a question is about is marked in the report, and in view', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  const asked = desk.part('article').locator('[data-asked]')
  await expect(asked).toHaveText(['Dabiq', 'Dabiq'])
  await expect(asked.first()).toBeInViewport()
  await desk.part('doubts').getByRole('button', { name: 'Next question' }).click()
  await expect(asked.first()).toContainText('the joint effort to free the city of Dabiq')
  await desk.answer(/^Keep/).click()
  await expect(asked.first()).not.toContainText('the joint effort')
  await desk.undo().click()
  await expect(asked.first()).toContainText('the joint effort to free the city of Dabiq')
  // Who marks other words stays with them.
  await desk.part('article').locator('[data-at]').first().scrollIntoViewIfNeeded()
  await desk.select('By Andrew V. Pestano')
  await page.keyboard.press('p')
  await expect(desk.field('Name')).toHaveValue('By Andrew V. Pestano')
  await expect(asked.first()).not.toBeInViewport()
})

test('what the headline and the standfirst were drafted from is marked in the report, each its own words', async ({
  page,
  dateline: _,
}) => {
  const desk = await draftedDesk(page)
  const asked = () => page.evaluate(() => [...(CSS.highlights.get('asked') ?? [])].map(String).join())
  expect(await asked()).toBe('')
  await desk.turnTo('What is the headline of your page?')
  await expect.poll(asked).toBe('U.S. discussing anti-Islamic State Raqqa offensive with Turkey')
  await desk.turnTo('What is the story, in one sentence?')
  await expect.poll(asked).toMatch(/^U\.S\. Secretary of Defense Ashton Carter the .* of Raqqa\.$/)
  await desk.turnTo('Which Dabiq?')
  await expect.poll(asked).toBe('')
})

test('the list of statements says who makes each', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  await expect(desk.part('story').locator('[data-entry^="statements/"]').first()).toContainText('Ashton Carter')
})

test('the snippets are copied, and say that readers can’t reach this machine', async ({
  page,
  context,
  dateline: _,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const desk = await draftedDesk(page)
  const publish = desk.part('publish')
  await publish.getByText('Snippets for the article').click()
  await expect(publish).toContainText('Readers can’t reach http://127.0.0.1')
  await publish.getByRole('button', { name: 'Copy: The page’s address' }).click()
  await expect(publish.getByRole('button', { name: 'Copy: The page’s address' })).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/stories\/raqqa-2016-11\/$/)
})

test('what is asked of the story itself is corrected by hand in its field', async ({ page, dateline: _ }) => {
  const desk = await draftedDesk(page)
  const next = desk.part('doubts').getByRole('button', { name: 'Next question' })
  await expect(async () => {
    await next.click()
    await expect(desk.doubt).toContainText('What is the story, in one sentence?', { timeout: 100 })
  }).toPass({ intervals: [0] })
  await desk.answer('Correct by hand').click()
  await expect(desk.field('Standfirst')).toBeFocused()
  await expect(desk.field('Standfirst')).toBeVisible()
})
