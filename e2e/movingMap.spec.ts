import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { expect, test } from './drivers/dateline.ts'

const front = '?story=shapes/moving-front/story.json&map=still'

test('a front that moves is a row of areas, each drawn and tinted while it is held', async ({ page, dateline }) => {
  await dateline.open(`${front}#date=2024-03-01`)
  const drawn = () =>
    page
      .locator('[data-extent^="front-"]')
      .evaluateAll((areas) =>
        areas.flatMap((area) => (area.getBoundingClientRect().width > 0 ? [area.getAttribute('data-extent')] : [])),
      )
  await expect.poll(drawn).toEqual([])
  for (const [day, area] of [
    ['2024-03-02', 'front-1'],
    ['2024-03-08', 'front-2'],
    ['2024-03-20', 'front-3'],
  ] as const) {
    await dateline.goTo(day)
    await expect.poll(drawn).toEqual([area])
    const tint = page.locator(`[data-extent="${area}"] path`).first()
    expect(await tint.evaluate((path) => getComputedStyle(path).fill)).toBe(
      await page.locator('[data-side="side-0"] svg').evaluate((mark) => getComputedStyle(mark).color),
    )
    await expect(dateline.marker(area)).toBeVisible()
  }
  await expect(dateline.marker('front-1')).toBeHidden()
})

test('an advance is an arrow from its day on', async ({ page, dateline }) => {
  await dateline.open(`${front}#date=2024-03-07`)
  const [way, head] = [page.locator('[data-extent="column"]'), page.locator('[data-arrow-head="column"]')]
  await expect(way).toBeHidden()
  await expect(head).toBeHidden()
  await dateline.slider.press('ArrowRight')
  await expect(way).toBeVisible()
  await expect(head).toBeVisible()
})

test('a marker has the mark of its place’s holder, hollow while it changes, another where it is contested or disputed', async ({
  page,
  dateline,
}) => {
  await dateline.open(`${front}#date=2024-03-05`)
  const sign = (place: string) =>
    page.locator(`[data-marker="${place}"] [data-sign]`).evaluate((path) => ({
      shape: path.getAttribute('d'),
      isHollow: getComputedStyle(path).fill === 'none',
      colour: getComputedStyle(path).fill,
    }))
  const legend = (side: string) =>
    page.locator(`[data-side="${side}"] svg`).evaluate((mark) => ({
      shape: mark.querySelector('path')?.getAttribute('d'),
      isHollow: false,
      colour: getComputedStyle(mark).color,
    }))
  expect(await sign('west')).toEqual(await legend('side-0'))
  expect(await sign('bridge')).toEqual(await legend('side-1'))
  await dateline.goTo('2024-03-06')
  await expect.poll(() => sign('bridge')).toMatchObject({ shape: (await legend('side-0')).shape, isHollow: true })
  await dateline.goTo('2024-03-10')
  await expect.poll(() => sign('bridge')).toEqual(await legend('side-0'))
  await dateline.goTo('2024-03-14')
  await expect.poll(async () => (await sign('harbour')).isHollow).toBe(true)
  expect((await sign('mill')).isHollow).toBe(true)
  expect((await sign('mill')).shape).not.toBe((await sign('harbour')).shape)
})

test('a mark on the line leads to the day of a change of hands and its place', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  await expect(dateline.moment('rebels-hold-dabiq-day')).toHaveAccessibleName(
    'Dabiq: held by Turkish-backed Syrian rebels (16 October 2016)',
  )
  await dateline.moment('rebels-hold-dabiq-day').click()
  await dateline.expectDay('2016-10-16')
  await expect(dateline.marker('dabiq')).toHaveAttribute('aria-pressed', 'true')
  await dateline.moment('iraq-holds-hit').click()
  await expect(dateline.marker('hit')).toHaveAttribute('aria-pressed', 'true')
  await dateline.expectDay('2016-10-16')
  await expect(page.locator('[data-moment="rebels-hold-dabiq-day"]')).toHaveAttribute('data-stands-out', 'false')
})

test('the legend tells sides that hold from sides that speak, on the day', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  const legend = page.getByRole('region', { name: 'Narrow to one side' })
  await expect(legend).toContainText('Who speaks, who holds')
  await expect(legend.getByRole('listitem').filter({ hasText: 'Islamic State' })).toHaveText('Islamic State holds 2')
  await expect(legend.getByRole('button', { name: 'Islamic State' })).toHaveCount(0)
  await expect(legend.getByRole('listitem').filter({ hasText: 'Iraq' })).toContainText('holds 3')
  await expect(legend.getByRole('listitem').filter({ hasText: 'United States' })).not.toContainText('holds')
  await dateline.goTo('2016-10-15')
  await expect(legend.getByRole('listitem').filter({ hasText: 'Islamic State' })).toHaveText('Islamic State holds 3')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the map says who holds what on the last day, and the line when it changed', async ({ page }) => {
    await page.goto('./')
    const marker = page.locator('[data-first-place="dabiq"]')
    await expect(marker).toHaveAttribute('data-held-by', 'rebels')
    await expect(marker.locator('[data-sign]')).toHaveAttribute('d', /^M/)
    await expect(page.locator('a[data-moment="rebels-hold-dabiq-day"]')).toHaveAttribute('href', '#date=2016-10-16')
  })

  test('who held what is listed with its evidence', async ({ page }) => {
    await page.goto('./')
    const entry = page.locator('[data-control-record] [data-control="rebels-hold-dabiq-day"]')
    await expect(entry).toContainText('Dabiq held by')
    await expect(entry.locator('q')).not.toBeEmpty()
    await expect(entry.getByRole('link')).toHaveAttribute('href', /^https:/)
  })
})

test('who held what is printed with its evidence, and not shown on screen', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  const record = page.locator('[data-control-record]')
  await expect(record).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(record.locator('[data-control] q').first()).toBeVisible()
  const ids = await record.locator('[data-control]').evaluateAll((all) => all.map((one) => one.dataset.control ?? ''))
  expect(ids).toHaveLength(raqqaStory().control.length)
  expect(ids.indexOf('is-holds-dabiq')).toBeLessThan(ids.indexOf('rebels-hold-dabiq-day'))
})
