import { Axis } from './drivers/axis.ts'
import { boxOf } from './drivers/boxOf.ts'
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
    await expect(axis.count('120 statements')).toBeVisible()
    expect(await axis.lowestMark()).toBeLessThan((await boxOf(dateline.slider)).y + 12)
    await axis.count('120 statements').click()
    await dateline.expectDay('2024-03-12')
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

test('a chosen statement of a heavy day has its mark, whether or not there was room', async ({ dateline }) => {
  const axis = await openShape(dateline, 'heavy-day', 375)
  const crowded = await axis.unseated('s-', 120)
  await dateline.page.evaluate((id) => {
    location.hash = `quote=${id}`
  }, crowded)
  await expect(dateline.moment(crowded)).toBeVisible()
  await expect(dateline.moment(crowded)).toHaveAttribute('aria-pressed', 'true')
  await expect(axis.count('120 statements')).toBeHidden()
})

test('what happened on a day stands before what was said of it', async ({ dateline }) => {
  await openShape(dateline, 'one-day', 1280)
  const first = dateline.panel('quotes').locator('figure[data-quote], article').first()
  await expect(first).toContainText('A test event of the day')
})
