import { readFileSync } from 'node:fs'
import type { StoryFile } from '../src/story/format/schema.ts'
import { boxOf } from './drivers/boxOf.ts'
import { wordsOf } from './drivers/card.ts'
import { expect, test } from './drivers/dateline.ts'

const story: StoryFile = JSON.parse(readFileSync('public/stories/raqqa-2016-11/story.json', 'utf8'))

test('the slider steps a day by arrow, a week by page, to the ends by Home and End', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.expectDay('2016-11-06')
  await dateline.slider.focus()
  const steps = [
    ['ArrowLeft', '2016-11-05'],
    ['PageDown', '2016-10-29'],
    ['PageUp', '2016-11-05'],
    ['ArrowRight', '2016-11-06'],
    ['Home', '2016-10-01'],
    ['ArrowRight', '2016-10-02'],
    ['End', '2016-11-06'],
  ] as const
  for (const [key, day] of steps) {
    await dateline.page.keyboard.press(key)
    await dateline.expectDay(day)
  }
})

test('the slider says the day and what it holds', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-11-02')
  await expect(dateline.slider).toHaveAttribute(
    'aria-valuetext',
    /^Wednesday 2 November 2016: \d+ statements, 1 event; Fort Leonard Wood, Raqqa.*\+\d+$/,
  )
})

test('a day cuts the quotes into so far, today and not yet, and holds the later ones back visibly', async ({
  dateline,
}) => {
  await dateline.open('?map=still#date=2016-10-31')
  expect([...(await dateline.quotesThatAre('today'))].sort()).toEqual([
    'cook-keep-the-pressure',
    'kurtulmus-after-mosul',
  ])
  expect(await dateline.quotesThatAre('past')).toEqual(
    expect.arrayContaining(['abadi-mosul-operations', 'carter-laying-groundwork', 'carter-next-few-weeks']),
  )
  const later = await dateline.quotesThatAre('later')
  expect(later).toEqual(expect.arrayContaining(['carter-proceeding-now', 'turkey-after-mosul', 'mcgurk-phases']))
  await expect(dateline.card('mcgurk-phases')).toContainText('Not yet said')
  await expect(wordsOf(dateline.card('mcgurk-phases'))).toBeVisible()
  expect(await dateline.quoteIds()).toHaveLength(story.statements.length)
})

test('a statement without a date stands at the day by which it was made, as "date not given"', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-11-03')
  expect(await dateline.quotesThatAre('today')).toEqual(
    expect.arrayContaining(['turkey-after-mosul', 'carter-concurrently']),
  )
  await expect(dateline.moment('turkey-after-mosul')).toHaveAttribute('title', /date not given, by 3 November 2016/)
  await expect(dateline.card('turkey-after-mosul')).toContainText('date not given')
})

test('the map follows while the slider is dragged, not only on release', async ({ dateline }) => {
  await dateline.open('?map=still')
  const { page } = dateline
  const start = await dateline.sliderPoint(1)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  const counts: (string | null)[] = []
  for (const part of [0.9, 0.7, 0.2]) {
    const point = await dateline.sliderPoint(part)
    await page.mouse.move(point.x, point.y, { steps: 6 })
    counts.push(await dateline.marker('raqqa').getAttribute('data-statements'))
  }
  await page.mouse.up()
  expect(counts.map(Number)).toEqual([...counts.map(Number)].sort((a, b) => b - a))
  expect(new Set(counts).size).toBe(3)
  expect(Number(counts.at(-1))).toBe(0)
  await expect(dateline.marker('raqqa')).toHaveAccessibleName('Raqqa 0 statements')
})

test('markers of the day’s places are emphasised on the day itself', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-10-16')
  await expect(dateline.marker('dabiq')).toHaveAttribute('data-today', 'true')
  await expect(dateline.marker('mosul')).toHaveAttribute('data-today', 'false')
  await dateline.slider.focus()
  await dateline.page.keyboard.press('ArrowRight')
  await expect(dateline.marker('mosul')).toHaveAttribute('data-today', 'true')
})

test('marks say whether their moment is past, of the day or later, step by step and with a place chosen', async ({
  dateline,
}) => {
  await dateline.open('?map=still#date=2016-10-16')
  const [event, statement] = [dateline.moment('dabiq-taken'), dateline.moment('abadi-mosul-operations')]
  await expect(event).toHaveAttribute('data-state', 'today')
  await expect(statement).toHaveAttribute('data-state', 'later')
  await dateline.slider.press('ArrowRight')
  await expect(event).toHaveAttribute('data-state', 'past')
  await expect(statement).toHaveAttribute('data-state', 'today')
  await dateline.listed('raqqa').click()
  await dateline.slider.press('ArrowRight')
  await expect(statement).toHaveAttribute('data-state', 'past')
  await dateline.slider.press('Home')
  await expect(event).toHaveAttribute('data-state', 'later')
  await expect(statement).toHaveAttribute('data-state', 'later')
})

test('previous and next go from moment to moment and stop at the ends', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-10-20')
  await dateline.button('Next moment').click()
  await dateline.expectDay('2016-10-25')
  await dateline.button('Previous moment').click()
  await dateline.expectDay('2016-10-17')
  await dateline.button('Previous moment').click()
  await dateline.expectDay('2016-10-16')
  await dateline.button('Previous moment').click()
  await dateline.expectDay('2016-10-01')
  await expect(dateline.button('Previous moment')).toBeDisabled()
})

test('play lets the days go by and stops at the end', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-10-28')
  await dateline.button('Play').click()
  await expect(dateline.button('Pause')).toBeVisible()
  await dateline.expectDay('2016-11-06')
  await expect(dateline.button('Play')).toBeVisible()
})

test('play starts from the first day at the end, and any input stops it', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.button('Play').click()
  await expect(dateline.slider).toHaveAttribute('data-date', /^2016-10-/)
  await dateline.page.keyboard.press('Shift')
  await expect(dateline.button('Play')).toBeVisible()
  await dateline.button('Play').click()
  await dateline.button('Pause').click()
  await expect(dateline.button('Play')).toBeVisible()
})

test('play stops when the timeline goes out of view', async ({ dateline }) => {
  await dateline.page.setViewportSize({ width: 1280, height: 400 })
  await dateline.open('?map=still')
  await dateline.button('Play').click()
  await expect(dateline.button('Pause')).toBeVisible()
  await dateline.footer.evaluate((footer) => footer.scrollIntoView())
  await expect(dateline.button('Play')).toBeAttached()
  await expect(dateline.button('Pause')).toHaveCount(0)
})

test('there is no play under reduced motion', async ({ dateline }) => {
  await dateline.page.emulateMedia({ reducedMotion: 'reduce' })
  await dateline.open('?map=still')
  await expect(dateline.button('Play')).toBeHidden()
})

test('a mark chooses its quote on all panels; an event goes to its day and place', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-10-10')
  await dateline.moment('kurtulmus-after-mosul').click()
  await dateline.expectDay('2016-10-31')
  await expect(dateline.card('kurtulmus-after-mosul')).toHaveAttribute('data-chosen', 'true')
  await expect(dateline.card('kurtulmus-after-mosul')).toBeInViewport()
  await expect(dateline.page).toHaveURL(/#date=2016-10-31&quote=kurtulmus-after-mosul$/)
  await dateline.moment('mosul-offensive').click()
  await dateline.expectDay('2016-10-17')
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
})

test('a mark of another day brings its very card into sight, wide and narrow', async ({ dateline }) => {
  await dateline.open('?map=still#date=2016-10-10')
  // Browsers don’t always keep in place what they show while cards before it are laid out.
  await dateline
    .panel('quotes')
    .getByRole('group')
    .evaluate((list) => {
      list.style.overflowAnchor = 'none'
    })
  await dateline.moment('carter-the-way-we-did').click()
  await expect(dateline.card('carter-the-way-we-did')).toBeInViewport()
  await dateline.page.setViewportSize({ width: 375, height: 740 })
  await dateline.moment('mcgurk-phases').click()
  await expect(wordsOf(dateline.card('mcgurk-phases'))).toBeInViewport({ ratio: 0.9 })
  const timeline = await boxOf(dateline.panel('timeline'))
  const words = await boxOf(wordsOf(dateline.card('mcgurk-phases')))
  expect(words.y).toBeGreaterThanOrEqual(timeline.y + timeline.height)
})

test('an event before the first day stands at the edge as earlier', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.moment('manbij-taken').click()
  await expect(dateline.listed('manbij')).toHaveAttribute('aria-pressed', 'true')
  await expect(dateline.panel('quotes')).toContainText('12 August 2016')
  await dateline.expectDay('2016-11-06')
})

test('the chosen place’s moments stand out', async ({ dateline }) => {
  await dateline.open('?map=still#place=dabiq')
  await expect(dateline.moment('rebels-fierce-clashes')).toHaveAttribute('data-stands-out', 'true')
  await expect(dateline.moment('dabiq-taken')).toHaveAttribute('data-stands-out', 'true')
  await expect(dateline.moment('abadi-mosul-operations')).toHaveAttribute('data-stands-out', 'false')
})
