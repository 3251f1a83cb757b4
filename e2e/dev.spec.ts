import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { expect } from './drivers/dateline.ts'
import { test } from './drivers/devServer.ts'
import { FirstPage } from './drivers/firstPage.ts'
import { decoded, picturesIn, viewerOf } from './drivers/pictures.ts'
import { testPicture } from './shapes/testPicture.ts'

const story = raqqaStory()
const storyFolder = `public/stories/${story.id}`

// In one worker, so with one server, which compiles the whole app at the first request.
test.describe.configure({ mode: 'default', timeout: 180_000 })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the dev server’s page is the published one: headline, map, quotes, all in place', async ({ page, dev }) => {
    const first = new FirstPage(page)
    await page.goto('./')
    const published = await page.screenshot()
    await page.goto(dev.address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title)
    await expect(first.extracts.last()).toBeVisible()
    expect(await first.visiblePlaces()).toEqual(expect.arrayContaining(['raqqa', 'mosul', 'rubah']))
    expect((await page.screenshot()).equals(published)).toBe(true)
    await first.place('mosul').click()
    const about = story.statements.filter((statement) => statement.about.includes('mosul'))
    await expect.poll(() => first.visibleQuotes()).toEqual(about.map(({ id }) => id).sort())
    // The dev server’s own scripts are inline.
    await expect(page.locator('meta[http-equiv]')).toHaveCount(0)
  })
})

test('is hydrated without a mismatch, and takes a component and a style without a reload', async ({
  page,
  dateline,
  dev,
}) => {
  const headline = page.getByRole('heading', { level: 1 })
  await page.goto(`${dev.address}stories/${story.id}/?map=still`)
  await dateline.ready()
  await page.evaluate(() => Object.assign(window, { isFirstPage: true }))
  dev.edit('src/app/page/Header.tsx', '{story.title}', '{story.title} edited')
  await expect(headline).toHaveText(`${story.title} edited`)
  dev.edit('src/app/page/Header.module.css', 'letter-spacing: -0.01em', 'letter-spacing: 7px')
  await expect(headline).toHaveCSS('letter-spacing', '7px')
  expect(await page.evaluate(() => 'isFirstPage' in window)).toBe(true)
  // The next page is prerendered anew.
  const html = await (await page.request.get(dev.address)).text()
  expect(html).toContain(`${story.title}<!-- --> edited</h1>`)
  expect(html).toContain('letter-spacing: 7px')
})

test('pictures are shown as they lie in the story’s folder, and hydrated without a mismatch', async ({
  page,
  dateline,
  dev,
}) => {
  const [statement] = story.statements
  const pictures = [{ file: 'stripes.png', alt: 'Stripes', credit: 'Drawn by a script' }]
  dev.write(`${storyFolder}/stripes.png`, testPicture(320, 200))
  dev.edit(
    `${storyFolder}/story.json`,
    `"id": "${statement?.id}",`,
    `"id": "${statement?.id}", "pictures": ${JSON.stringify(pictures)},`,
  )
  await page.goto(`${dev.address}stories/${story.id}/?map=still`)
  await dateline.ready()
  const [picture] = await picturesIn(dateline.card(statement?.id ?? '')).all()
  if (picture === undefined) throw new Error('the card has no picture')
  expect(await picture.getAttribute('height')).toBe('200')
  expect(await decoded(picture)).toEqual({ width: 320, address: `${dev.address}stories/${story.id}/stripes.png` })
  await picture.click()
  await expect(viewerOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(viewerOf(page)).toBeHidden()
})

test('an edit of a story’s files reloads the page, which lists the problems of a broken one', async ({
  page,
  dateline,
  dev,
}) => {
  await page.goto(`${dev.address}?map=still`)
  await dateline.ready()
  dev.edit(`${storyFolder}/story.json`, story.summary, 'A new summary.')
  await expect(page.getByText('A new summary.')).toBeVisible()
  await dateline.ready()
  dev.edit(story.placesFile.replace(/^(\.\.\/)+/, 'public/'), '"Mosul"', '"Ninawa’s capital"')
  await expect(dateline.listed('mosul')).toContainText('Ninawa’s capital')
  await dateline.ready()
  dev.edit(`${storyFolder}/story.json`, '"from": "', '"from": "x')
  await expect(page.getByRole('alert')).toContainText('timeline.from')
  dev.edit(`${storyFolder}/story.json`, '"from": "x', '"from": "')
  await expect(page.getByText('A new summary.')).toBeVisible()
  await dateline.ready()
})
