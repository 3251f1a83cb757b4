import { statementsAbout } from '../src/story/questions/statementsAbout.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { expect, test } from './drivers/dateline.ts'

const story = raqqaStory()

test('by ear alone the story is there: names, roles, values, and what changes is told once', async ({
  page,
  dateline,
}) => {
  await dateline.open('?map=still')
  await expect(dateline.told).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title)
  const headings = await page.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
  for (const [index, level] of headings.entries()) expect(level - (headings[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  for (const name of Object.values(english.panels))
    await expect(page.getByRole('region', { name }).first()).toBeAttached()
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('contentinfo')).toHaveCount(1)
  const inWords = page.getByRole('region', { name: english.panels.map }).getByRole('listitem')
  await expect(inWords).toHaveCount(story.places.length)
  await expect(inWords.first()).toHaveText('Raqqa, held by Islamic State, 19 statements')
  await expect(dateline.marker('northern-syria')).toHaveAccessibleName('northern Syria approx. 1 statement')
  await expect(inWords.filter({ hasText: 'Mosul' })).toHaveText(
    /^Mosul, held by Islamic State, [\d,]+ km east of Raqqa, 6 statements$/,
  )
  await expect(inWords.filter({ hasText: /^Turkey,/ })).toHaveText(/^Turkey, north-west of Raqqa, /)
  const places = page.getByRole('navigation', { name: english.map.places })
  await places.getByRole('button', { name: /^Mosul/ }).click()
  await expect(places.getByRole('button', { name: /^Mosul/, pressed: true })).toBeVisible()
  await expect(dateline.told).toHaveText('Mosul, held by Islamic State: 6 statements')
  await expect(page.getByRole('heading', { name: english.quotes.aboutPlace('Mosul') })).toBeVisible()
  await expect(page.getByRole('figure')).toHaveCount(statementsAbout(story, 'mosul').length)
  const slider = page.getByRole('slider', { name: english.timeline.day })
  await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', /^Saturday 5 November 2016: /)
  await page.getByRole('button', { name: english.timeline.previous }).click()
  await expect(dateline.told).toHaveText(/^\w+ \d+ November 2016: \d+ statements?/)
  await page.getByRole('button', { name: english.quotes.showOnMap }).first().click()
  await expect(dateline.told).toHaveText(/^On the map: .+ on .*Mosul/)
  for (const { text } of story.statements) await expect(dateline.told).not.toContainText(text)
})

test('the days that play are told only when they come to rest', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-10-20')
  await expect(dateline.told).toBeAttached()
  await dateline.listenIn()
  await dateline.button(english.timeline.play).click()
  await dateline.expectDay('2016-10-23')
  await dateline.button(english.timeline.pause).click()
  await expect(dateline.told).toHaveText(/October 2016/)
  expect(await dateline.hear()).toHaveLength(1)
})
