import type { Page } from '@playwright/test'
import { lookUp } from '../src/story/lookUp.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { arabic } from '../src/wording/arabic.ts'
import { english } from '../src/wording/english.ts'
import { csvRows } from './drivers/csvRows.ts'
import { expect, test } from './drivers/dateline.ts'
import { FirstPage } from './drivers/firstPage.ts'
import { heldDays, noteHeldDays, scrubToEnd } from './drivers/heldDays.ts'
import { movingFront } from './shapes/movingFront.ts'
import { readShape } from './shapes/readShape.ts'

const story = raqqaStory()
const movingFrontAddress = '?story=shapes/moving-front/story.json'
const front = `${movingFrontAddress}&map=still`

/** Who holds what on the last day of the first story. */
const atLast = {
  raqqa: 'islamic-state',
  mosul: 'islamic-state',
  dabiq: 'rebels',
  manbij: 'sdf',
  ramadi: 'iraq',
  hit: 'iraq',
  rubah: 'iraq',
  jarablus: 'turkey',
  'ain-issa': null,
  paris: null,
}

test('who holds a place follows the day, by pointer and by keys', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.expectHeldBy(atLast)
  await dateline.slider.click({ position: { x: 1, y: 4 } })
  await dateline.expectDay(story.timeline.from)
  await dateline.expectHeldBy({ ...atLast, dabiq: 'islamic-state' })
  for (let day = 1; day < 16; day += 1) await dateline.slider.press('ArrowRight')
  await dateline.expectDay('2016-10-16')
  await dateline.expectHeldBy(atLast)
  await dateline.slider.press('ArrowLeft')
  await dateline.expectHeldBy({ dabiq: 'islamic-state' })
})

test('a step of time says who holds a place in its own frame', async ({ page, dateline }) => {
  await dateline.open('?map=still#date=2016-10-15')
  await dateline.expectHeldBy({ dabiq: 'islamic-state' })
  await dateline.slider.focus()
  const seen = await page.evaluate(async () => {
    const read = () => document.querySelector('[data-marker="dabiq"]')?.getAttribute('data-held-by')
    const frames: (string | null | undefined)[] = []
    const slider = document.querySelector<HTMLInputElement>('[data-panel="timeline"] input[type="range"]')
    slider?.stepUp()
    slider?.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise(requestAnimationFrame)
    frames.push(read())
    return frames
  })
  expect(seen).toEqual(['rebels'])
})

/**
 * Of the front that moves, on each day from which something else is shown: who holds Test West, Bridge, Harbour, Mill and Quarry, in
 * whose tint which areas are, and whether the arrow of the advance is there.
 */
const frontDays = [
  ['2024-03-01', ['side-1', 'side-1', 'side-1', null, null], { valley: null }, false],
  ['2024-03-02', ['side-0', 'side-1', 'side-1', null, null], { 'front-1': 'Side One', valley: null }, false],
  [
    '2024-03-03',
    ['side-0', 'side-1', 'side-1', null, 'side-2'],
    { 'front-1': 'Side One', valley: 'Side Three' },
    false,
  ],
  [
    '2024-03-05',
    ['side-0', 'side-1', 'side-1', 'side-1', 'side-2'],
    { 'front-1': 'Side One', valley: 'Side Three' },
    false,
  ],
  [
    '2024-03-06',
    ['side-0', 'changing', 'side-1', 'side-1', 'side-2'],
    { 'front-1': 'Side One', valley: 'Side Three' },
    false,
  ],
  [
    '2024-03-08',
    ['side-0', 'changing', 'side-1', 'side-1', 'side-2'],
    { 'front-2': 'Side One', valley: 'Side Three' },
    true,
  ],
  [
    '2024-03-10',
    ['side-0', 'side-0', 'side-1', 'disputed', 'side-2'],
    { 'front-2': 'Side One', valley: 'Side Three' },
    true,
  ],
  [
    '2024-03-13',
    ['side-0', 'side-0', 'side-1', 'disputed', 'side-2'],
    { 'front-3': 'Side One', valley: 'Side Three' },
    true,
  ],
  [
    '2024-03-14',
    ['side-0', 'side-0', 'contested', 'disputed', 'side-2'],
    { 'front-3': 'Side One', valley: 'Side Three' },
    true,
  ],
  ['2024-03-17', ['side-0', 'side-0', 'contested', 'disputed', null], { 'front-3': 'Side One' }, true],
] as const

async function expectFrontDays(page: Page): Promise<void> {
  const days = await heldDays(page)
  expect(Object.keys(days)).toHaveLength(20)
  for (const [day, { markers, areas, arrows }] of Object.entries(days)) {
    const [, holders = [], tints, isAdvancing] = frontDays.findLast(([from]) => from <= day) ?? []
    expect
      .soft(
        ['west', 'bridge', 'harbour', 'mill', 'quarry'].map((place) => markers[place]),
        day,
      )
      .toEqual(holders)
    expect.soft(areas, day).toEqual(tints)
    expect.soft(arrows, day).toEqual(isAdvancing ? ['column'] : [])
  }
}

test('on the live map markers, tints and arrows follow a scrub, in the frame of each step @webgl', async ({
  page,
  dateline,
}) => {
  await dateline.open(`${movingFrontAddress}#date=2024-03-01`)
  await dateline.live()
  await noteHeldDays(page)
  await scrubToEnd(page)
  await dateline.ground.expect('live')
  await expectFrontDays(page)
})

test('as days are played markers, tints and arrows follow, in the frame of each day', async ({ page, dateline }) => {
  await dateline.open(`${front}#date=2024-03-01`)
  await noteHeldDays(page)
  await dateline.button(english.timeline.play).click()
  await dateline.expectDay('2024-03-20')
  await expect(dateline.button(english.timeline.play)).toBeVisible()
  await expectFrontDays(page)
})

test('a place’s details tell its history in order, each entry with its evidence', async ({ page, dateline }) => {
  await dateline.open('?map=still')
  await dateline.marker('dabiq').click()
  const history = dateline.controlOf('dabiq')
  await expect(history).toContainText('held by Turkish-backed Syrian rebels since 16 October 2016')
  expect(await dateline.controlIds('dabiq')).toEqual(['is-holds-dabiq', 'rebels-hold-dabiq-day', 'rebels-hold-dabiq'])
  const entries = history.getByRole('listitem')
  await expect(entries.nth(0)).toContainText('by October 2016, until October 2016')
  await expect(entries.nth(0)).toContainText('held by Islamic State')
  await expect(entries.nth(1)).toContainText(english.quotes.fromReport('RFE/RL'))
  await expect(entries.nth(1).getByRole('link')).toHaveAttribute('href', /^https:\/\/rferl\.org\//)
  await entries.nth(2).getByRole('button').click()
  await expect(entries.nth(2).locator('mark')).toContainText('The Syrian rebels that seized Dabiq')
  await dateline.slider.focus()
  await page.keyboard.press('Home')
  await expect(history).not.toContainText('since 16 October')
  await expect(entries.nth(0)).toHaveAttribute('data-state', 'past')
  await expect(entries.nth(1)).toHaveAttribute('data-state', 'later')
  await page.keyboard.press('Escape')
  await expect(history).toHaveCount(0)
  await dateline.listed('ain-issa').press('Enter')
  await expect(dateline.listed('ain-issa')).toHaveAttribute('aria-pressed', 'true')
  await expect(dateline.controlOf('ain-issa')).toHaveCount(0)
  await dateline.listed('hit').press('Enter')
  await expect(dateline.controlOf('hit')).toContainText('held by Iraq since 14 April 2016')
  await dateline.marker('ramadi').click()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(dateline.controlOf('ramadi').getByText('Parts of the city were still contested.')).toBeInViewport()
})

test('what changes hands is told, also by the slider', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-10-15')
  await expect(dateline.told).toBeAttached()
  await dateline.slider.press('ArrowRight')
  await expect(dateline.told).toHaveText('Dabiq, held by Turkish-backed Syrian rebels since 16 October 2016')
  await dateline.slider.press('ArrowLeft')
  await expect(dateline.told).toHaveText('Dabiq, held by Islamic State')
})

test('places change hands, are contested and disputed, and are held no longer', async ({ dateline }) => {
  const goTo = (day: string) => dateline.page.goto(`./${front}#date=2024-03-${day}`)
  await dateline.open(`${front}#date=2024-03-01`)
  await dateline.expectHeldBy({ west: 'side-1', bridge: 'side-1', mill: null, quarry: null, 'front-1': null })
  await goTo('08')
  await dateline.expectHeldBy({ west: 'side-0', bridge: 'changing', mill: 'side-1', quarry: 'side-2' })
  await dateline.expectHeldBy({ 'front-1': null, 'front-2': 'side-0', column: null })
  await goTo('20')
  await dateline.expectHeldBy({ bridge: 'side-0', harbour: 'contested', mill: 'disputed', quarry: null })
  await dateline.expectHeldBy({ 'front-2': null, 'front-3': 'side-0' })
  await dateline.listed('mill').click()
  const mill = dateline.controlOf('mill')
  const claims = ['One', 'Two'].map((one) => `held by Side ${one} since 10 March 2024 according to Speaker ${one}`)
  await expect(mill).toContainText(`claims differ: ${claims.join('; ')}`)
  await expect(mill).toContainText('held by Side One according to Speaker One, others say otherwise')
  await expect(mill.getByText(english.later.control.disputed)).toHaveCount(2)
  await dateline.listed('harbour').click()
  await expect(dateline.controlOf('harbour')).toContainText('contested since 14 March 2024')
  await dateline.listed('front-1').press('Enter')
  await expect(dateline.controlOf('front-1')).toContainText('over and off the map since 7 March 2024')
  await expect(dateline.told).toContainText('Test Front 1, over and off the map since 7 March 2024')
  await dateline.slider.press('Home')
  await expect(dateline.controlOf('front-1')).toContainText('from 2 March 2024')
  await dateline.listed('quarry').press('Enter')
  await expect(dateline.controlOf('quarry')).toContainText(english.later.control.unclaimed)
})

for (const [what, address, { control, places, sides, sources, speakers }] of [
  ['the first story', '?map=still', story],
  ['a front that moves', front, readShape(movingFront())],
] as const)
  test(`what is taken along of ${what} has each entry: which places, whose, since when, in whose words`, async ({
    dateline,
  }) => {
    await dateline.open(address)
    const { text: csv } = await dateline.download(english.data.moments)
    const { text: geoJson } = await dateline.download(english.data.places)
    const rows = csvRows(csv).filter(({ type }) => type === 'control')
    const features: readonly { readonly id: string; readonly properties: object }[] = JSON.parse(geoJson).features
    const ofPlaces = features.flatMap(({ id: place, properties }) =>
      'control' in properties ? (properties.control as readonly object[]).map((entry) => ({ place, ...entry })) : [],
    )
    expect(rows.map(({ id }) => id)).toEqual(control.map(({ id }) => id))
    expect(ofPlaces).toHaveLength(control.flatMap((entry) => entry.places).length)
    for (const { id, places: ids, side, from, until, disputed, note = '', evidence, speaker } of control) {
      const source = lookUp(sources, evidence.source)
      const name = lookUp(sides, side)?.name ?? side
      const claimant = lookUp(speakers, speaker)?.name
      const ofSource = {
        source: `${source?.publisher}: ${source?.title}`,
        source_published: source?.published,
        source_url: source?.url,
        source_words: evidence.exact,
      }
      const isContested = side === 'contested' ? 'contested' : 'held'
      expect(rows.find((row) => row.id === id)).toMatchObject({
        kind: disputed === true ? 'disputed' : isContested,
        date_edtf: from.edtf,
        until_edtf: until?.edtf ?? '',
        text: note,
        speaker: claimant ?? '',
        side: name,
        places: ids.map((place) => lookUp(places, place)?.name).join('; '),
        place_ids: ids.join('; '),
        ...ofSource,
      })
      const told = { id, side, side_name: name, from: from.edtf, ...ofSource }
      const more = { until: until?.edtf, disputed, claimed_by: claimant, note: note === '' ? undefined : note }
      // What isn’t said has no property.
      for (const place of ids) expect(ofPlaces).toContainEqual(JSON.parse(JSON.stringify({ place, ...told, ...more })))
    }
  })

test('in Arabic it is told in Arabic', async ({ page, dateline }) => {
  await dateline.open('?map=still&lang=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await dateline.listed('dabiq').click()
  const history = dateline.controlOf('dabiq')
  await expect(history).toContainText(arabic.later.control.title)
  await expect(history).toContainText('منذ 16 أكتوبر 2016')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it is told of the last day, on the map, in the list and in words', async ({ page }) => {
    const first = new FirstPage(page)
    await page.goto('./')
    for (const [place, holder] of Object.entries(atLast))
      for (const link of [first.place(place), first.listed(place)])
        if (holder === null) await expect(link).not.toHaveAttribute('data-held-by')
        else await expect(link).toHaveAttribute('data-held-by', holder)
    const inWords = page.getByRole('region', { name: english.panels.map }).getByRole('listitem')
    await expect(
      inWords.filter({ hasText: /^Dabiq, held by Turkish-backed Syrian rebels since 16 October/ }),
    ).toHaveCount(1)
  })
})
