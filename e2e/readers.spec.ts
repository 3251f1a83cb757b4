import { sideParts } from '../src/story/questions/sideParts.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { boxOf } from './drivers/boxOf.ts'
import { expect, test } from './drivers/dateline.ts'
import { Fingers } from './drivers/fingers.ts'
import { serveInventedStory } from './drivers/inventedStory.ts'

const story = raqqaStory()

/** 45 % of black on white. */
const mixed = '140,140,140'

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } })

  test('a thumb scrubs the days, and every target is large enough', async ({ page, dateline }) => {
    await dateline.open('?map=still')
    await dateline.slider.scrollIntoViewIfNeeded()
    const from = await dateline.sliderPoint(1)
    const to = await dateline.sliderPoint(0.25)
    const fingers = await Fingers.on(page)
    await fingers.move(
      Array.from({ length: 9 }, (_, step) => [{ x: from.x + ((to.x - from.x) * step) / 8, y: from.y }]),
    )
    await dateline.expectDay('2016-10-10')
    const small = await page.locator('button:visible, input:visible').evaluateAll((controls) =>
      controls
        // Marks and markers stand where their days and places are; the list and the cards have the same choices. What is in a
        // sentence is as high as its line (WCAG 2.2, 2.5.8).
        .filter((control) => !control.matches('[data-moment], [data-marker], header p *'))
        .map((control) => ({
          name: control.ariaLabel ?? control.textContent,
          ...control.getBoundingClientRect().toJSON(),
        }))
        .filter(({ height, width }) => height < 24 || width < 24),
    )
    expect(small).toEqual([])
    for (const name of [english.timeline.previous, english.timeline.next, english.timeline.play, english.map.zoomIn]) {
      const { width, height } = await boxOf(dateline.button(name))
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44)
    }
    for (const id of ['raqqa', 'mosul']) {
      const { width, height } = await boxOf(dateline.marker(id))
      expect(Math.round(Math.min(width, height))).toBeGreaterThanOrEqual(24)
    }
    const card = dateline.card('carter-concurrently')
    const inLines = dateline.card('carter-jarablus-mara-line')
    for (const control of [
      dateline.side('iraq'),
      dateline.listed('hit'),
      dateline.far('amman'),
      card.getByRole('button', { name: 'Ashton Carter' }),
      card.getByRole('button', { name: 'Raqqa', exact: true }),
      card.getByRole('button', { name: english.quotes.inArticle }),
      card.getByRole('button', { name: english.quotes.showOnMap }),
      card.getByRole('link', { name: 'Turkey: ' }),
      inLines.getByRole('button', { name: 'Jarablus', exact: true }),
      dateline.events.first().getByRole('button'),
      dateline.events.getByRole('link').first(),
      page.locator('#sources a').first(),
      dateline.button(english.data.places),
      dateline.button(english.data.moments),
      dateline.button(english.data.keys),
    ]) {
      const { width, height } = await dateline.pressed(control)
      expect(Math.min(width, height), await control.innerText()).toBeGreaterThanOrEqual(43)
    }
  })
})

test.describe('by two fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 740 } })

  test('the live map is moved and zoomed; one finger scrolls the page', { tag: '@webgl' }, async ({
    page,
    dateline,
  }) => {
    await dateline.open()
    await dateline.live()
    await dateline.panel('map').scrollIntoViewIfNeeded()
    await dateline.atRest()
    const fingers = await Fingers.on(page)
    const { width, height } = await boxOf(dateline.ground.frame)
    const before = await dateline.dotInWindow('raqqa')
    const spread = await dateline.spread('raqqa', 'mosul')
    // One finger on a marker, as it happens on a map full of them, the other beside.
    const at = (apart: number, down: number) => [
      { x: before.x, y: before.y + down },
      { x: before.x + apart, y: before.y + down },
    ]
    await fingers.move([0, 10, 20, 30, 40].map((down) => at(60, down)))
    await dateline.atRest()
    const moved = await dateline.dotInWindow('raqqa')
    expect(moved.y - before.y).toBeGreaterThan(20)
    expect(Math.abs((await dateline.spread('raqqa', 'mosul')) - spread)).toBeLessThan(2)
    await fingers.move([60, 70, 90, 110, 130].map((apart) => at(apart, moved.y - before.y)))
    await dateline.atRest()
    expect(await dateline.spread('raqqa', 'mosul')).toBeGreaterThan(1.5 * spread)
    await expect(dateline.marker('raqqa')).toHaveAttribute('aria-pressed', 'false')
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
    const middle = await boxOf(dateline.ground.frame)
    const still = await dateline.dot('raqqa')
    await fingers.move([0, 20, 40, 60, 80].map((up) => [{ x: middle.x + width / 2, y: middle.y + height / 2 - up }]))
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20)
    await expect.poll(async () => (await dateline.dot('raqqa')).y).toBeCloseTo(still.y, 0)
  })
})

test.describe('small and large', () => {
  for (const [what, width, height] of [
    ['at 300 px', 300, 600],
    ['at 400 %', 320, 256],
    ['at 1920 px', 1920, 1080],
  ] as const)
    test(`${what} nothing is lost and nothing scrolls sideways`, async ({ page, dateline }) => {
      await page.setViewportSize({ width, height })
      await dateline.open('?map=still')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const locator of [page.getByRole('heading', { level: 1 }), dateline.slider, dateline.listed('raqqa')]) {
        // What sticks to the window’s edge may need more than one.
        await expect(async () => {
          await locator.scrollIntoViewIfNeeded()
          await expect(locator).toBeInViewport({ timeout: 100 })
        }).toPass()
      }
      await dateline.listed('mosul').click()
      await expect(dateline.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    })

  for (const width of [300, 360, 1280])
    test(`with wider text nothing is cut ${width} px wide, no name on the map wraps, and none there or on the timeline is covered`, async ({
      page,
      dateline,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await dateline.open('?map=still')
      expect(await dateline.lettering.collidingTitles()).toEqual([])
      // WCAG 2.2, 1.4.12; set as a reader’s own stylesheet is.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        )
        document.adoptedStyleSheets.push(sheet)
      })
      const cut = await page
        .locator('header, figure[data-quote], [data-event], footer')
        .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).length)
      expect(cut).toBe(0)
      await expect.poll(() => dateline.lettering.collidingTitles()).toEqual([])
      await expect.poll(() => dateline.lettering.cutFarPlaces()).toEqual([])
      await expect(dateline.far('fort-leonard-wood')).toBeVisible()
      // Longer than thirteen of its letters’ heights it has two lines anyway.
      await expect
        .poll(async () => (await dateline.lettering.wrappedNames()).filter((name) => name.length < 20))
        .toEqual([])
      expect(await dateline.lettering.collidingNames()).toEqual([])
      expect(await dateline.ground.collidingNames()).toEqual([])
      for (const id of ['raqqa', 'mosul']) await expect(dateline.marker(id)).toBeVisible()
    })

  for (const width of [320, 1280])
    test(`one place and one statement are a whole story, ${width} px wide`, async ({ page, dateline }) => {
      await serveInventedStory(page, { places: 1, statements: 1 })
      await page.setViewportSize({ width, height: 800 })
      await dateline.open('?story=fixtures/invented/story.json&map=still')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      // On a small map a little above it: clear of the controls.
      await dateline.expectInMiddle('place-0', 16)
      await expect(dateline.cards).toHaveCount(1)
      await dateline.marker('place-0').press('Enter')
      await expect(dateline.listed('place-0')).toHaveAttribute('aria-pressed', 'true')
      await dateline.button(english.timeline.previous).click()
      await dateline.expectDay('2016-11-01')
      await expect(dateline.card('statement-0')).toHaveAttribute('data-state', 'today')
      dateline.forgive(/404/)
    })

  test('sixty places with long names and a hundred and twenty statements can be read and chosen', async ({
    page,
    dateline,
  }) => {
    const many = { places: 60, statements: 120 }
    await serveInventedStory(page, many)
    await page.setViewportSize({ width: 375, height: 800 })
    await dateline.open('?story=fixtures/invented/story.json&map=still')
    await expect(dateline.cards).toHaveCount(many.statements)
    await expect(dateline.listedPlaces).toHaveCount(many.places)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await dateline.listed('place-42').click()
    await expect(dateline.cards).toHaveCount(2)
    dateline.forgive(/404/)
  })
})

test('more contrast, where a reader asks for it, mutes nothing', async ({ page, dateline }) => {
  await page.emulateMedia({ contrast: 'more' })
  await dateline.open('?map=still')
  for (const text of [page.locator('figcaption').first(), page.locator('footer p').first()]) {
    const colours = await text.evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(document.body).color,
    ])
    expect(new Set(colours).size).toBe(1)
  }
})

test('in forced colours sides and states are told by shape and word, on a map of the reader’s colours', {
  tag: '@webgl',
}, async ({ page, dateline }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await dateline.open('?map=still')
  const shapes = await page
    .locator('button[data-side] path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  const { speaking } = sideParts(story)
  expect(new Set(shapes).size).toBe(speaking.length)
  const [land, ink] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return [style.getPropertyValue('--land').trim(), style.getPropertyValue('--ink').trim()]
  })
  expect([land, ink]).toEqual(['Canvas', 'CanvasText'])
  const rules = () =>
    page
      .getByRole('region', { name: english.legend.label })
      .getByRole('button')
      .evaluateAll((sides) => sides.map((side) => getComputedStyle(side).borderBlockEndColor === 'rgb(255, 255, 255)'))
  expect(await rules()).toEqual(speaking.map(() => true))
  await dateline.side('turkey').click()
  await expect.poll(rules).toEqual(speaking.map(({ id }) => id !== 'turkey'))
  await dateline.side('turkey').click()
  await dateline.listed('raqqa').click()
  await expect(dateline.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
  // Lakes are a mix of the reader’s two colours: told from the borders, and no blobs.
  expect((await dateline.ground.commonColours()).slice(0, 3)).toContain(mixed)
  await dateline.open('')
  await dateline.live()
  expect((await dateline.ground.commonColours()).slice(0, 3)).toContain(mixed)
})

for (const [what, media] of [
  ['more contrast', { contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)
  test(`with ${what} a moment that does not stand out is an outline`, async ({ page, dateline }) => {
    await page.emulateMedia(media)
    await dateline.open('?map=still#place=mosul')
    const fills = async (out: boolean) =>
      new Set(
        await page
          .locator(`[data-moment][data-stands-out="${out}"][data-state="past"] path`)
          .evaluateAll((marks) =>
            marks.map((mark) => [getComputedStyle(mark).fill === 'none', getComputedStyle(mark).opacity].join()),
          ),
      )
    expect([...(await fills(false))]).toEqual(['true,1'])
    expect([...(await fills(true))]).toEqual(['false,1'])
  })

test('with reduced motion a flight is a jump, and nothing plays', async ({ page, dateline }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await dateline.open('?map=still')
  await expect(dateline.button(english.timeline.play)).toBeHidden()
  await dateline.far('fort-leonard-wood').click()
  await dateline.expectInMiddle('fort-leonard-wood')
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  )
  expect(moving).toBe(0)
})

test('a newsroom’s theme colours the page and both maps', { tag: '@webgl' }, async ({ page, dateline }) => {
  await page.route('**/themes/paper.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: ':root{--land:#ddeedd;--accent:#0000aa;--radius:8px}' }),
  )
  await dateline.open('?theme=themes/paper.css')
  await dateline.live()
  await expect(dateline.root).toHaveAttribute('data-theme', /paper\.css$/)
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent')))
    .toBe('#0000aa')
  await expect.poll(() => dateline.ground.commonColour()).toBe('221,238,221')
})
