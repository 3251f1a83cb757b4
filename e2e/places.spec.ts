import { readFileSync } from 'node:fs'
import type { StoryFile } from '../src/story/format/schema.ts'
import { english } from '../src/wording/english.ts'
import { boxOf } from './drivers/boxOf.ts'
import { expect, test } from './drivers/dateline.ts'

const story: StoryFile = JSON.parse(readFileSync('public/stories/raqqa-2016-11/story.json', 'utf8'))
const placeIds: readonly string[] = JSON.parse(readFileSync('public/geo/raqqa-2016-11.geojson', 'utf8')).features.map(
  ({ id }: { id: string }) => id,
)

const about = (placeId: string) =>
  story.statements.filter((statement) => statement.about.includes(placeId)).map(({ id }) => id)
const madeAt = (placeId: string) =>
  story.statements
    .filter(({ said, about: places }) => said.at === placeId && !places.includes(placeId))
    .map(({ id }) => id)

test('at first all statements are shown in order of time, and all places can be chosen', async ({ dateline }) => {
  await dateline.open('?map=still')
  expect([...(await dateline.quoteIds())].sort()).toEqual(story.statements.map(({ id }) => id).sort())
  expect(await dateline.placeIds()).toEqual(placeIds)
  for (const id of placeIds) await expect(dateline.marker(id)).toBeAttached()
})

test('choosing each place from the list shows exactly its quotes', async ({ dateline }) => {
  test.slow()
  await dateline.open('?map=still')
  for (const id of placeIds) {
    await dateline.listed(id).click()
    await expect(dateline.listed(id)).toHaveAttribute('aria-pressed', 'true')
    await expect(dateline.marker(id)).toHaveAttribute('aria-pressed', 'true')
    expect([...(await dateline.quoteIds())].sort(), id).toEqual([...about(id), ...madeAt(id)].sort())
    await expect(dateline.page).toHaveURL(new RegExp(`#place=${id}$`))
  }
})

test('a click on each city on the map chooses it, moves the map to it, and lets go again', async ({ dateline }) => {
  test.slow()
  await dateline.open()
  await dateline.live()
  for (const id of ['raqqa', 'mosul', 'jarablus', 'dabiq', 'manbij', 'ramadi', 'hit', 'rubah']) {
    await dateline.atRest()
    const before = await dateline.dot(id)
    await dateline.marker(id).click()
    await expect(dateline.marker(id)).toHaveAttribute('aria-pressed', 'true')
    expect([...(await dateline.quoteIds())].sort()).toEqual(about(id).sort())
    await dateline.expectGoneTo(id)
    await dateline.marker(id).click()
    await expect(dateline.marker(id)).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(async () => Math.abs((await dateline.dot(id)).x - before.x)).toBeLessThanOrEqual(1)
    expect(await dateline.quoteIds()).toHaveLength(story.statements.length)
  }
})

test('Enter on a marker chooses it, Escape lets it go', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.marker('mosul').focus()
  await dateline.page.keyboard.press('Enter')
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
  await expect(dateline.marker('mosul')).toBeFocused()
  await dateline.page.keyboard.press('Escape')
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'false')
})

test('a far place has a button at the edge with its distance; choosing it flies there and back', async ({
  dateline,
}) => {
  await dateline.open()
  await dateline.live()
  const before = await dateline.dot('raqqa')
  await expect(dateline.far('fort-leonard-wood')).toHaveText(/Fort Leonard Wood, 10,\d\d\d km/)
  await dateline.far('fort-leonard-wood').click()
  await dateline.expectInMiddle('fort-leonard-wood')
  await expect(dateline.far('raqqa')).toBeVisible()
  await dateline.page.keyboard.press('Escape')
  await expect(dateline.far('fort-leonard-wood')).toBeVisible()
  await expect.poll(async () => Math.abs((await dateline.dot('raqqa')).x - before.x)).toBeLessThanOrEqual(1)
  await expect(dateline.far('fort-leonard-wood')).toBeVisible()
})

test('a place’s disagreement is shown face to face, and what happened there', async ({ dateline }) => {
  await dateline.open('?map=still#place=mosul')
  await expect(dateline.panel('quotes').getByRole('heading', { name: 'About Mosul' })).toBeVisible()
  const [turkey, carter] = [dateline.card('turkey-after-mosul'), dateline.card('carter-concurrently')]
  const [left, right] = [await boxOf(carter), await boxOf(turkey)]
  expect(Math.abs(left.y - right.y)).toBeLessThan(1)
  expect(left.x + left.width).toBeLessThanOrEqual(right.x)
  await expect(dateline.panel('quotes').getByText('Mosul offensive begins')).toBeVisible()
})

test('details give the gazetteer’s name, the local one and what is approximate', async ({ dateline }) => {
  await dateline.open('?map=still#place=rubah')
  await expect(dateline.panel('quotes').getByText('Ar Ruţbah', { exact: true })).toBeVisible()
  await expect(dateline.wordsIn('ar').first()).toBeVisible()
  await dateline.listed('mara-line').click()
  await expect(dateline.panel('quotes').getByText('approx.')).toBeVisible()
})

for (const width of [1280, 375]) {
  test(`at ${width} px no name on the first view is covered by a marker or another name`, async ({ dateline }) => {
    await dateline.page.setViewportSize({ width, height: 860 })
    await dateline.open()
    await dateline.live()
    await expect.poll(() => dateline.lettering.collidingNames()).toEqual([])
    for (const id of ['raqqa', 'mosul', 'jarablus', 'dabiq', 'manbij', 'ramadi', 'hit', 'rubah']) {
      await expect(dateline.label(id)).toBeVisible()
    }
  })
}

test('no name is covered after a deep link to a far place is let go, nor from far out', async ({ dateline }) => {
  await dateline.open('#place=fort-leonard-wood')
  await dateline.live()
  await dateline.page.keyboard.press('Escape')
  await expect(dateline.far('fort-leonard-wood')).toBeVisible()
  await expect(dateline.label('mosul')).toBeVisible()
  await expect.poll(() => dateline.lettering.collidingNames()).toEqual([])
  const before = await dateline.dot('raqqa')
  await dateline.button('Zoom out').click()
  await dateline.button('Zoom out').click()
  await expect.poll(async () => (await dateline.dot('raqqa')).x).not.toBe(before.x)
  await expect.poll(() => dateline.lettering.collidingNames()).toEqual([])
})

test('a place has a marker or a button at the edge, never both', async ({ dateline }) => {
  await dateline.page.setViewportSize({ width: 720, height: 860 })
  await dateline.open()
  await expect(dateline.far('amman')).toBeVisible()
  for (const id of placeIds) {
    if (await dateline.far(id).isVisible()) await expect(dateline.marker(id), id).toBeHidden()
  }
})

test('far from the theatre, distances are measured from the place in view', async ({ dateline }) => {
  await dateline.open('?map=still#place=fort-leonard-wood')
  await expect(dateline.far('raqqa')).toHaveText(/Raqqa, 10,\d\d\d km/)
  await expect(dateline.far('paris')).toHaveAccessibleName(/^Paris, 7,\d\d\d km north-east of Fort Leonard Wood$/)
})

test('a resize during a flight lets it arrive', async ({ dateline }) => {
  await dateline.open()
  await dateline.live()
  await dateline.listed('mosul').click()
  await dateline.page.setViewportSize({ width: 1100, height: 800 })
  await dateline.expectGoneTo('mosul')
})

test('the markers are one tab stop, and arrow keys go through them in the order of the story', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.atRest()
  await expect(dateline.tabStops).toHaveCount(1)
  await dateline.tabStops.focus()
  const seen = await dateline.markersInView()
  await dateline.page.keyboard.press('End')
  await expect(dateline.marker(seen.at(-1) ?? '')).toBeFocused()
  await dateline.page.keyboard.press('ArrowRight')
  await expect(dateline.marker(seen.at(-1) ?? '')).toBeFocused()
  await dateline.page.keyboard.press('Home')
  await dateline.page.keyboard.press('ArrowRight')
  await dateline.page.keyboard.press('ArrowDown')
  await dateline.page.keyboard.press('ArrowLeft')
  await expect(dateline.marker(seen[1] ?? '')).toBeFocused()
  await expect(dateline.tabStops).toHaveAttribute('data-marker', seen[1] ?? '')
  await dateline.listed('mosul').click()
  await expect(dateline.tabStops).toHaveAttribute('data-marker', 'mosul')
})

test('a drag that begins on a marker moves the live map and chooses nothing', async ({ page, dateline }) => {
  await dateline.open()
  await dateline.live()
  await dateline.atRest()
  const from = await dateline.dotInWindow('mosul')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x - 60, from.y + 40, { steps: 4 })
  await page.mouse.up()
  await dateline.atRest()
  const to = await dateline.dotInWindow('mosul')
  expect(to.x).toBeLessThan(from.x - 40)
  expect(to.y).toBeGreaterThan(from.y + 25)
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'false')
  await page.mouse.click(to.x, to.y)
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
})

for (const hasTouch of [false, true])
  test.describe(hasTouch ? 'on a small screen under a finger' : 'on a small screen', () => {
    test.use({ hasTouch })

    for (const width of [300, 320, 375, 700])
      test(`the controls stand clear of the far places, of all markers and their names at ${width} px`, async ({
        page,
        dateline,
      }) => {
        await dateline.first.watchShifts()
        await page.setViewportSize({ width, height: 700 })
        await dateline.open()
        await expect(dateline.button(english.map.fullScreen)).toBeAttached()
        const controls = [english.map.fullScreen, english.map.zoomIn, english.map.zoomOut, english.map.wholeStory]
        for (const name of controls) {
          const control = await boxOf(dateline.button(name))
          for (const id of placeIds)
            for (const other of [dateline.far(id), dateline.marker(id).locator('circle').nth(1), dateline.label(id)]) {
              if (!(await other.isVisible())) continue
              const box = await boxOf(other)
              const isClear =
                box.x >= control.x + control.width ||
                box.y >= control.y + control.height ||
                box.x + box.width <= control.x ||
                box.y + box.height <= control.y
              expect(isClear, `${name} and ${id}`).toBe(true)
            }
        }
        expect(await dateline.first.shifts()).toEqual([])
      })
  })

test('names on the map keep still as days go by, whatever their counts', async ({ dateline }) => {
  await dateline.open('?map=still')
  const names = () =>
    dateline.page.locator('[data-marker] [data-label] > :first-child').evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return [element.textContent, left, top, width, height]
      }),
    )
  const last = await names()
  await dateline.slider.press('Home')
  await dateline.expectDay('2016-10-01')
  await dateline.atRest()
  expect(await names()).toEqual(last)
})
