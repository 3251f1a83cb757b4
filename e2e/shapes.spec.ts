import { trackMargin } from '../src/page/layout.ts'
import { english } from '../src/wording/english.ts'
import { Axis } from './drivers/axis.ts'
import { boxOf } from './drivers/boxOf.ts'
import { captionOf } from './drivers/card.ts'
import { type Dateline, expect, test } from './drivers/dateline.ts'

const widths = [375, 1280] as const

/** Opens an invented story with its still map, which none of these tests looks at. */
async function openShape(dateline: Dateline, id: string, width: number, address = ''): Promise<Axis> {
  await dateline.page.setViewportSize({ width, height: 820 })
  await dateline.open(`?story=shapes/${id}/story.json&map=still${address}`)
  return new Axis(dateline)
}

for (const width of widths) {
  test(`a heavy day shows marks that can be told apart, and their number, at ${width} px`, async ({ dateline }) => {
    const axis = await openShape(dateline, 'heavy-day', width)
    const marks = await axis.markSizes()
    expect(marks.length).toBeGreaterThan(60)
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(6)
    expect(await axis.overlaps()).toEqual([])
    expect(await axis.counts()).toEqual(width < 400 ? [120, 50] : [120])
    expect(await axis.lowestMark()).toBeLessThan((await boxOf(dateline.slider)).y + 12)
  })

  test(`the days, months and years of a short and a long story are named apart, at ${width} px`, async ({
    dateline,
  }) => {
    for (const [id, names] of [
      ['three-days', ['1 Mar', '2', '3']],
      [
        'kharkiv-2022-09',
        width < 400
          ? ['6 Sept', '8', '9', '10', '11', '12', '13', '14', '15']
          : ['6 Sept', '7', '8', '9', '10', '11', '12', '13', '14', '15'],
      ],
      [
        'ten-years',
        width < 400
          ? ['2014', '2016', '2018', '2020', '2022']
          : ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'],
      ],
    ] as const) {
      const axis = await openShape(dateline, id, width)
      expect(await axis.names(), id).toEqual(names)
      expect(await axis.namesOutOfPlace(), id).toEqual([])
    }
  })

  test(`a story of one day stands in the middle, at ${width} px`, async ({ dateline }) => {
    const axis = await openShape(dateline, 'one-day', width)
    const slider = await boxOf(dateline.slider)
    const chart = await axis.box()
    expect(Math.abs(slider.x + slider.width / 2 - (chart.x + chart.width / 2))).toBeLessThan(1)
    expect(await axis.names()).toEqual(['1 Mar'])
  })
}

test('no marker lies under the controls, no far place is measured from itself, the scale has room', async ({
  dateline,
}) => {
  for (const width of [375, 480, 1280])
    for (const id of ['hemispheres', 'three-days']) {
      await openShape(dateline, id, width)
      await dateline.atRest()
      const where = `${id} at ${width} px`
      expect(await dateline.markersUnderControls(), where).toEqual([])
      for (const label of await dateline.farLabels()) expect(label, where).not.toMatch(/\D0 km/)
      expect(await dateline.scale.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), where).toBe(0)
    }
})

test('an event that goes on is drawn up to the last day', async ({ dateline }) => {
  for (const width of widths) {
    const axis = await openShape(dateline, 'ten-years', width)
    const [bar, track] = [await boxOf(dateline.moment('e-3')), await axis.box()]
    expect(bar.width, `${width} px`).toBeGreaterThan(track.width / 12)
    expect(track.x + track.width - (bar.x + bar.width)).toBeCloseTo(trackMargin, 0)
  }
})

test('the timeline is as high on days of long names as on others', async ({ dateline }) => {
  await openShape(dateline, 'kharkiv-2022-09', 320)
  await dateline.slider.press('Home')
  const heights = new Set<number>()
  for (let day = 6; day <= 15; day += 1) {
    await dateline.expectDay(`2022-09-${String(day).padStart(2, '0')}`)
    heights.add((await boxOf(dateline.panel('timeline'))).height)
    await dateline.slider.press('ArrowRight')
  }
  expect([...heights]).toHaveLength(1)
})

test('a speaker without a role is followed by the side alone', async ({ dateline }) => {
  await openShape(dateline, 'kharkiv-2022-09', 320)
  await expect(captionOf(dateline.card('s-1'))).toContainText(/Test Defence Staff\s*Side of Test A/)
})

test('marks of ten years stand apart at any width', async ({ dateline }) => {
  for (const width of [320, ...widths]) {
    const axis = await openShape(dateline, 'ten-years', width)
    expect(await axis.overlaps(), `${width} px`).toEqual([])
    expect(await axis.markSizes()).toHaveLength(40)
  }
})

test('a chosen statement of a heavy day has its mark, whether or not there was room', async ({ dateline }) => {
  const axis = await openShape(dateline, 'heavy-day', 375)
  const crowded = await axis.unseated('s-', 120)
  await dateline.page.evaluate((id) => {
    location.hash = `quote=${id}`
  }, crowded)
  await expect(dateline.moment(crowded)).toBeVisible()
  await expect(dateline.moment(crowded)).toHaveAttribute('aria-pressed', 'true')
  expect(await axis.counts()).toEqual([50])
})

test('what happened on a day stands before what was said of it', async ({ dateline }) => {
  await openShape(dateline, 'one-day', 1280)
  const first = dateline.panel('quotes').locator('figure[data-quote], article').first()
  await expect(first).toContainText('A test event of the day')
})

test('an area’s marker keeps clear of every town’s, and a click in the area chooses it, again lets go', async ({
  dateline,
}) => {
  for (const width of widths) {
    await openShape(dateline, 'kharkiv-2022-09', width)
    await dateline.atRest()
    const dots = await dateline.dots()
    for (const area of ['kharkiv-region', 'donetsk-region']) {
      const own = await dateline.dot(area)
      for (const [id, dot] of dots)
        if (id !== area) expect(Math.hypot(dot.x - own.x, dot.y - own.y), `${area} and ${id}`).toBeGreaterThan(16)
    }
  }
  const { x, y } = await dateline.dotInWindow('kharkiv-region')
  await dateline.page.mouse.click(x, y + 40)
  await expect(dateline.marker('kharkiv-region')).toHaveAttribute('aria-pressed', 'true')
  await dateline.atRest()
  const middle = await dateline.dotInWindow('kharkiv-region')
  await dateline.page.mouse.click(middle.x, middle.y + 40)
  await expect(dateline.marker('kharkiv-region')).toHaveAttribute('aria-pressed', 'false')
})

test('both countries along a border are named, and the ground is spelt one way', async ({ dateline }) => {
  for (const width of [720, 1280]) {
    await openShape(dateline, 'kharkiv-2022-09', width)
    await dateline.atRest()
    const names = dateline.page.locator('[data-ground-names] [data-kind]')
    await expect(names.filter({ hasText: 'Ukraine' })).toHaveCount(1)
    await expect(names.filter({ hasText: 'Russia' })).toHaveCount(1)
    await expect(names.filter({ hasText: /['’]/ })).toHaveCount(0)
  }
})

test('each of three places at one spot can be chosen on the map', async ({ dateline }) => {
  for (const width of widths) {
    await openShape(dateline, 'one-spot', width)
    await dateline.atRest()
    for (const id of ['town', 'airfield', 'barracks']) {
      const { x, y } = await dateline.dotInWindow(id)
      await dateline.page.mouse.click(x, y)
      await expect(dateline.marker(id)).toHaveAttribute('aria-pressed', 'true')
      await dateline.page.keyboard.press('Escape')
      await dateline.atRest()
    }
  }
})

test('names of any length stay within the map, the legend and the cards', async ({ dateline }) => {
  for (const width of [320, ...widths]) {
    await openShape(dateline, 'long-names', width)
    await dateline.atRest()
    const map = await boxOf(dateline.ground.frame)
    for (const id of ['town-0', 'town-1', 'town-2']) {
      const label = dateline.label(id)
      if (!(await label.isVisible())) continue
      const box = await boxOf(label)
      expect(box.x, id).toBeGreaterThanOrEqual(map.x)
      expect(box.x + box.width, id).toBeLessThanOrEqual(map.x + map.width)
    }
    expect(await dateline.root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    expect(
      await dateline.cards.evaluateAll(
        (cards) => cards.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
      ),
    ).toBe(0)
    expect(await dateline.marksAboveNames()).toBe(0)
  }
})

test('the key to the map has a line for each sign of the story, open where there is room', async ({ dateline }) => {
  await openShape(dateline, 'kharkiv-2022-09', 1280)
  const key = dateline.page.locator('details', { hasText: english.later.mapKey.title })
  await expect(key.getByText(english.later.mapKey.signs.area)).toBeVisible()
  await expect(key.getByText(english.later.mapKey.signs.line)).toBeHidden()
  const strokes = await key
    .locator('svg :is(path, circle)')
    .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).stroke))
  expect(strokes.length).toBeGreaterThan(5)
  expect(strokes).not.toContain('none')
  await openShape(dateline, 'one-place', 375)
  await expect(key.getByText(english.later.mapKey.signs.weight)).toBeHidden()
  await key.getByText(english.later.mapKey.title).click()
  await expect(key.getByText(english.later.mapKey.signs.weight)).toBeVisible()
  await expect(key.getByText(english.later.mapKey.signs.area)).toBeHidden()
})

test('what another report says is named after its publisher, and role and side are set apart', async ({ dateline }) => {
  await openShape(dateline, 'kharkiv-2022-09', 1280)
  const context = dateline.card('s-0')
  await expect(context).toContainText('From another report: Another publisher')
  await expect(context.getByRole('button', { name: 'In the report' })).toBeVisible()
  await expect(dateline.card('s-2')).toContainText(
    'Russian-installed head of administration · Russian-backed test authorities',
  )
})

test('places are named in the reader’s language where the story has such names', async ({ dateline }) => {
  await openShape(dateline, 'kharkiv-2022-09', 1280, '&lang=ar')
  await expect(dateline.label('kharkiv')).toContainText('خاركيف')
  await expect(dateline.listed('kharkiv')).toContainText('خاركيف')
  await expect(dateline.label('balakliia')).toContainText('Balakliia')
})

test('strips that go on fade into their edge, and not at their end', async ({ dateline }) => {
  for (const [lang, angle] of [
    ['en', '90deg'],
    ['ar', '270deg'],
  ] as const) {
    await openShape(dateline, 'heavy-day', 320, `&lang=${lang}`)
    await expect(dateline.root).toHaveAttribute('lang', lang)
    const strip = dateline.page.locator('[data-strip]').first()
    await expect(strip).toHaveCSS('mask-image', new RegExp(angle))
    /** How far the last of the strip is from the edge where it goes on. */
    const room = () =>
      strip.evaluate((list) => {
        const [edge, last] = [list, list.lastElementChild ?? list].map((each) => each.getBoundingClientRect())
        if (!edge || !last) return 0
        return getComputedStyle(list).direction === 'rtl' ? last.left - edge.left : edge.right - last.right
      })
    expect(await room()).toBeLessThan(0)
    await strip.evaluate((list) =>
      list.scrollTo({ left: getComputedStyle(list).direction === 'rtl' ? -list.scrollWidth : list.scrollWidth }),
    )
    expect(await room()).toBeGreaterThanOrEqual(47.5)
  }
})
