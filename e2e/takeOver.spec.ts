import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { marksIn } from './drivers/card.ts'
import { expect, test } from './drivers/dateline.ts'
import { quotesOf } from './drivers/quotesOf.ts'

const story = raqqaStory()

test('the script takes the page over: it asks for no story, and every element of it is the same', async ({
  page,
  dateline,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await dateline.first.markHeadline()
  await dateline.open()
  await dateline.live()
  expect(await dateline.first.hasMarkedHeadline()).toBe(true)
  expect(asked.filter((path) => path.endsWith('.json') && !/later/.test(path))).toEqual([])
  expect(asked.filter((path) => path.endsWith('.txt') || path.endsWith('.geojson'))).toEqual([])
})

for (const width of [320, 375, 720, 1000, 1280]) {
  test(`from first paint to the live map nothing moves, at ${width} px`, async ({ page, dateline }) => {
    await page.setViewportSize({ width, height: 860 })
    await dateline.first.watchShifts()
    const release = await dateline.first.holdScripts()
    await dateline.first.open()
    const dots = await dateline.first.dots()
    release()
    await expect(dateline.marker('raqqa')).toBeVisible()
    for (const [id, { x, y }] of dots) {
      const dot = await dateline.dotInWindow(id)
      expect(Math.hypot(dot.x - x, dot.y - y), id).toBeLessThanOrEqual(0.5)
    }
    await dateline.turnToMap()
    await dateline.live()
    expect(await dateline.first.shifts()).toEqual([])
  })
}

for (const width of [1100, 1280]) {
  test(`names stay where the first picture has them, at ${width} px`, async ({ page, dateline }) => {
    await page.setViewportSize({ width, height: 860 })
    const release = await dateline.first.holdScripts()
    await dateline.first.open('?map=still')
    const names = await dateline.first.placeNames()
    expect(names.size).toBeGreaterThan(8)
    release()
    await expect(dateline.marker('raqqa')).toBeVisible()
    await dateline.atRest()
    const moved: string[] = []
    for (const [id, { x, y }] of names) {
      const label = await dateline.label(id).boundingBox()
      if (Math.hypot((label?.x ?? 0) - x, (label?.y ?? 0) - y) > 5) moved.push(id)
    }
    // The browser’s letters may be a little wider than those that were measured, and a name that just fits then goes elsewhere.
    expect(moved.length, moved.join()).toBeLessThanOrEqual(1)
  })
}

for (const width of [320, 720, 1280]) {
  test(`where the map is to stay still nothing moves, at ${width} px`, async ({ page, dateline }) => {
    await page.setViewportSize({ width, height: 860 })
    await dateline.first.watchShifts()
    await dateline.open('?map=still')
    await expect(dateline.button(english.map.startLive)).toBeVisible()
    if (width >= 640) await expect(dateline.button(english.map.fullScreen)).toBeVisible()
    await dateline.atRest()
    expect(await dateline.first.shifts()).toEqual([])
  })
}

test('an address narrows the quotes before the script, which hides nothing when it comes', async ({ dateline }) => {
  await dateline.first.watchFrames()
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still#side=turkey')
  const turkish = story.statements.filter(({ speaker }) =>
    story.speakers.some(({ id, side }) => id === speaker && side === 'turkey'),
  )
  const ids = turkish.map(({ id }) => id).sort()
  await expect.poll(() => dateline.first.visibleQuotes()).toEqual(ids)
  release()
  await expect(dateline.side('turkey')).toHaveAttribute('aria-pressed', 'true')
  await dateline.atRest()
  const frames = await dateline.first.shownInFrames()
  const sinceShown = frames.slice(frames.findIndex((shown) => shown.includes('map')))
  expect(sinceShown.filter((shown) => !shown.includes('map'))).toEqual([])
})

test('what a reader chooses before the script is not lost', async ({ page, dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  await dateline.first.place('mosul').click()
  await expect(page.getByText(english.quotes.aboutPlace('Mosul'))).toBeVisible()
  release()
  await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
  expect([...(await dateline.quoteIds())].sort()).toEqual(quotesOf(story, 'mosul'))
})

test('a link that had the focus has it as the button that it becomes', async ({ page, dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  await dateline.first.listed('dabiq').focus()
  release()
  await expect(dateline.listed('dabiq')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dateline.marker('dabiq')).toHaveAttribute('aria-pressed', 'true')
})

test('the way to a source that had the focus has it as the button that opens it here', async ({ page, dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  const card = dateline.card('carter-concurrently')
  await card.getByRole('link', { name: english.quotes.atSource('UPI') }).focus()
  release()
  await expect(card.getByRole('button', { name: english.quotes.inArticle })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(marksIn(card).first()).toBeInViewport()
})

test('a place that had the focus on the first picture has it on the map', async ({ dateline }) => {
  const release = await dateline.first.holdScripts()
  await dateline.first.open('?map=still')
  await dateline.first.place('mosul').focus()
  release()
  await expect(dateline.marker('mosul')).toBeFocused()
})

test('a page whose words differ from the browser’s keeps its map', async ({ page, dateline }) => {
  await page.route(/\/\?map=still$/, async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    expect(html).toContain('>26 statements<')
    await route.fulfill({ response: answer, body: html.replace('>26 statements<', '>26 statements in all<') })
  })
  await dateline.open('?map=still')
  await expect(dateline.first.extracts.last()).toBeVisible()
  await dateline.listed('mosul').click()
  await dateline.expectGoneTo('mosul')
  await expect.poll(() => dateline.complaints.join()).toMatch(/418/)
  dateline.forgive(/418/)
})
