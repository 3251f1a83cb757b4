import { english } from '../src/wording/english.ts'
import { expect, test } from './drivers/dateline.ts'
import { partAstray, waterPixels, withLandAsWater } from './drivers/waterPixels.ts'

const stories = [
  ['the first story', ''],
  ['a story across the antimeridian', 'story=fixtures/pacific'],
] as const

for (const [what, query] of stories) {
  for (const width of [375, 1280]) {
    test(`${what} at ${width} px has its places and waters where they were, on either map`, async ({
      page,
      dateline,
    }) => {
      await page.setViewportSize({ width, height: 860 })
      await dateline.open(`?${query}&map=still`)
      await dateline.ground.still()
      const dots = await dateline.dots()
      const still = await waterPixels(page, await dateline.ground.picture())
      await dateline.open(`?${query}`)
      await dateline.live()
      const live = await waterPixels(page, await dateline.ground.picture())
      const moved = await dateline.dots()
      expect([...moved.keys()]).toEqual([...dots.keys()])
      for (const [id, { x, y }] of dots) {
        const there = moved.get(id)
        expect(Math.hypot((there?.x ?? 0) - x, (there?.y ?? 0) - y), id).toBeLessThanOrEqual(1)
      }
      expect(partAstray(live, still, 2)).toBeLessThan(0.01)
      expect(partAstray(withLandAsWater(live), withLandAsWater(still), 2)).toBeLessThan(0.01)
      // On a phone the still map, baked from nearer tiles, has some small lakes and islands that the live one leaves out.
      expect(partAstray(still, live, 2)).toBeLessThan(0.08)
      expect(partAstray(withLandAsWater(still), withLandAsWater(live), 2)).toBeLessThan(0.01)
    })
  }
}

test('the live map takes over without a jump, and every frame has one of the two', async ({ dateline }) => {
  await dateline.ground.watch()
  await dateline.open()
  await dateline.live()
  const seen = await dateline.ground.seen()
  expect(seen.map(({ shown }) => shown)).toEqual(['still', 'live'])
  expect(seen.at(-1)?.raqqa).toBe(seen[0]?.raqqa)
})

test('choosing and scrubbing work on the still map, which asks for nothing of the live one', async ({
  page,
  dateline,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await dateline.open('?map=still')
  await dateline.ground.still()
  await dateline.listed('mosul').click()
  await dateline.expectGoneTo('mosul')
  await dateline.slider.fill('0')
  await dateline.expectDay('2016-10-01')
  await dateline.button('Whole story').click()
  await expect(dateline.marker('raqqa')).toBeVisible()
  await dateline.ground.expect('still')
  expect(asked.some((address) => /-later-/.test(address))).toBe(true)
  expect(asked.filter((address) => /pmtiles|livemap|maplibre/i.test(address))).toEqual([])
})

for (const width of [320, 1280]) {
  test(`the still map fills its frame wherever a choice or the zoom takes it, at ${width} px`, async ({
    page,
    dateline,
  }) => {
    await page.setViewportSize({ width, height: 860 })
    await dateline.open('?map=still')
    await dateline.ground.still()
    for (const place of ['jarablus-mara-region', 'turkey', 'amman', 'paris', 'fort-leonard-wood']) {
      await dateline.listed(place).click()
      await dateline.atRest()
      expect(await dateline.ground.stillFillsFrame(), place).toBe(true)
    }
    for (const name of ['Whole story', 'Zoom out', 'Zoom out', 'Zoom out']) {
      await dateline.button(name).click()
      await dateline.atRest()
      expect(await dateline.ground.stillFillsFrame(), name).toBe(true)
    }
  })
}

test.describe('the still map stays or comes back', () => {
  test('without WebGL', async ({ page, dateline }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
      } as typeof original
    })
    await dateline.open()
    await expect(dateline.mapNotice).toHaveText(english.map.failed)
    expect(dateline.complaints.filter((text) => /no WebGL 2/.test(text))).toHaveLength(1)
    dateline.forgive(/no WebGL 2/)
    await dateline.ground.expect('still')
    await dateline.marker('mosul').click()
    await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
    await dateline.expectGoneTo('mosul')
  })

  test('where it is only a tile that does not come', async ({ page, dateline }) => {
    await dateline.open()
    await dateline.live()
    await page.route('**/world-*.pmtiles', (route) => route.abort())
    await dateline.button('Zoom in').click()
    await dateline.button('Zoom in').click()
    await dateline.atRest()
    await dateline.ground.expect('live')
    await expect(dateline.mapNotice).toHaveCount(0)
    dateline.forgive(/ERR_FAILED/)
  })

  test('while the graphics processor is lost', async ({ dateline }) => {
    await dateline.open('#place=mosul')
    await dateline.live()
    await dateline.ground.loseGraphics()
    await dateline.ground.expect('still')
    await dateline.expectGoneTo('mosul')
    await dateline.ground.restoreGraphics()
    await dateline.ground.expect('live')
    await dateline.expectGoneTo('mosul')
    await dateline.listed('raqqa').click()
    await dateline.expectGoneTo('raqqa')
    dateline.forgive(/CONTEXT_LOST_WEBGL/)
  })

  test('while it is lost for a second in flight', async ({ dateline }) => {
    await dateline.open()
    await dateline.live()
    await dateline.flyTo('mosul')
    await dateline.ground.loseGraphics(1000)
    await dateline.ground.expect('still')
    await dateline.expectGoneTo('mosul')
    await dateline.ground.expect('live')
    await dateline.expectGoneTo('mosul')
    await expect(dateline.mapNotice).toHaveCount(0)
    dateline.forgive(/CONTEXT_LOST_WEBGL/)
  })

  test('for good when the graphics processor does not come back in time', async ({ dateline }) => {
    await dateline.open()
    await dateline.live()
    await dateline.flyTo('mosul')
    await dateline.ground.loseGraphics()
    await expect(dateline.mapNotice).toHaveText(english.map.failed)
    await dateline.ground.expect('still')
    await dateline.expectGoneTo('mosul')
    await dateline.listed('raqqa').click()
    await dateline.expectGoneTo('raqqa')
    dateline.forgive(/CONTEXT_LOST_WEBGL|the graphics processor was lost/)
  })

  test('and shows what is chosen where the reader had gone beyond all that it shows', async ({ dateline }) => {
    await dateline.open('#place=mosul')
    await dateline.live()
    for (let drags = 0; drags < 8; drags += 1) await dateline.dragMap(-500, 0)
    await expect(dateline.marker('mosul')).toBeHidden()
    await dateline.ground.loseGraphics()
    await dateline.ground.expect('still')
    await dateline.expectGoneTo('mosul')
    expect(await dateline.ground.stillFillsFrame()).toBe(true)
    dateline.forgive(/CONTEXT_LOST_WEBGL|the graphics processor was lost/)
  })
})

test('a live map that has lost the graphics processor again and again holds no more than before', async ({
  dateline,
}) => {
  await dateline.open()
  await dateline.live()
  const before = await dateline.ground.held()
  expect(before.listeners).toBeGreaterThan(0)
  expect(before.workers).toBe(1)
  for (let losses = 0; losses < 2; losses += 1) {
    await dateline.ground.loseGraphics()
    await dateline.ground.expect('still')
    await dateline.ground.restoreGraphics()
    await dateline.ground.expect('live')
  }
  expect((await dateline.ground.held()).listeners).toBeLessThanOrEqual(before.listeners)
  await expect.poll(async () => (await dateline.ground.held()).workers).toBe(1)
  dateline.forgive(/CONTEXT_LOST_WEBGL/)
})

/** A story that no page was written for: its still map is a file that is fetched. */
const fetched = '?story=fixtures/pacific'

const stillFiles = [
  ['is missing', { status: 404 }],
  ['is a web page', { contentType: 'text/html', body: '<!doctype html><title>Not here</title>' }],
  ['holds something else', { contentType: 'application/json', body: '{"version":2,"extracts":[{}]}' }],
  ['is empty', { contentType: 'application/json', body: '{}' }],
] as const
for (const [what, answer] of stillFiles) {
  test(`without the still map, whose file ${what}, the live one is shown and all else works`, async ({
    page,
    dateline,
  }) => {
    const asked: string[] = []
    await page.route('**/*.still.json', (route) => {
      asked.push(route.request().url())
      return route.fulfill(answer)
    })
    await dateline.open(fetched)
    await dateline.live()
    expect(asked.length).toBeGreaterThan(0)
    await dateline.listed('suva').click()
    await dateline.expectGoneTo('suva', 'e2e/stories/pacific')
    dateline.forgive(/^Failed to load resource: .* 404 /)
  })
}

test('the live map does not wait for a still map that does not come', async ({ page, dateline }) => {
  await page.route('**/*.still.json', () => new Promise(() => {}))
  await dateline.open(fetched)
  await dateline.live()
})

test('with neither map the page says so, and shows the places all the same', async ({ page, dateline }) => {
  await page.route('**/*.still.json', (route) => route.fulfill({ status: 404 }))
  await page.route('**/world-*.pmtiles', (route) => route.fulfill({ status: 404 }))
  await dateline.open(fetched)
  await expect(dateline.mapNotice).toHaveText(english.map.failedWithoutStill)
  await dateline.listed('suva').click()
  await dateline.expectGoneTo('suva', 'e2e/stories/pacific')
  dateline.forgive(/^Failed to load resource: .* 404 |Bad response code: 404/)
})

test('what the map says of itself leaves the attribution to be seen and followed', async ({ page, dateline }) => {
  await page.route('**/world-*.pmtiles', (route) => route.fulfill({ status: 404 }))
  await dateline.open()
  await expect(dateline.mapNotice).toBeVisible()
  for (const name of ['© OpenStreetMap contributors', 'GeoNames', 'Natural Earth']) {
    await dateline.panel('map').getByRole('link', { name }).click({ trial: true })
  }
  dateline.forgive(/^Failed to load resource: .* 404 |Bad response code: 404/)
})

test('two quick clicks zoom two steps, on either map', async ({ dateline }) => {
  for (const map of ['still', 'live'] as const) {
    await dateline.open(`?map=${map}`)
    await (map === 'live' ? dateline.live() : dateline.ground.still())
    const before = await dateline.spread('raqqa', 'mosul')
    await dateline.twice('Zoom in')
    await expect.poll(async () => (await dateline.spread('raqqa', 'mosul')) / before).toBeCloseTo(4, 1)
  }
})

for (const [lang, country, river] of [
  ['en', 'Syria', 'Tigris'],
  ['ar', 'سوريا', 'دجلة'],
  ['tr', 'Suriye', 'Dicle'],
] as const) {
  for (const map of ['still', 'live'] as const) {
    test(`the ${map} map names the ground in ${lang}, clear of the story’s names`, async ({ dateline }) => {
      await dateline.open(`?lang=${lang}&map=${map}`)
      await (map === 'live' ? dateline.live() : dateline.ground.still())
      await expect.poll(() => dateline.ground.names('country')).toContain(country)
      await expect.poll(() => dateline.ground.names('river')).toContain(river)
      expect(await dateline.ground.collidingNames()).toEqual([])
    })
  }
}
