import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../story/time/day.ts'
import { type AxisTick, axisTicks } from './axisTicks.ts'
import type { TimeSpan } from './timeScale.ts'

const autumn: TimeSpan = { from: '2016-10-01', to: '2016-11-06' }
const twoYears: TimeSpan = { from: '2015-11-20', to: '2017-11-20' }
const tenYears: TimeSpan = { from: '2010-06-15', to: '2020-06-15' }

const daysOf = (ticks: readonly AxisTick[], kind: AxisTick['kind']) =>
  ticks.filter((tick) => tick.kind === kind).map(({ day }) => day)

const namedDays = (ticks: readonly AxisTick[]) => ticks.filter(({ name }) => name !== 'none').map(({ day }) => day)

describe('a few weeks', () => {
  const ticks = axisTicks(autumn, 640)

  it('have a tick for each Monday and each month', () => {
    expect(daysOf(ticks, 'week')).toEqual(['2016-10-03', '2016-10-10', '2016-10-17', '2016-10-24', '2016-10-31'])
    expect(daysOf(ticks, 'month')).toEqual(['2016-10-01', '2016-11-01'])
  })

  it('name the months, the first day as its own', () => {
    expect(namedDays(ticks)).toEqual(['2016-10-01', '2016-11-01'])
  })

  it('leave the first day without a name where that would run into the next', () => {
    expect(namedDays(axisTicks({ from: '2016-10-30', to: '2016-12-31' }, 640))).toEqual(['2016-11-01', '2016-12-01'])
  })
})

it('gives a Monday that begins a month to the month, and a new year’s day to the year', () => {
  const ticks = axisTicks({ from: '2017-12-20', to: '2018-01-20' }, 640)
  expect(ticks.filter(({ day }) => day === '2018-01-01')).toEqual([{ day: '2018-01-01', kind: 'year', name: 'year' }])
  const november = axisTicks({ from: '2021-10-20', to: '2021-11-20' }, 640)
  expect(november.filter(({ day }) => day === '2021-11-01').map(({ kind }) => kind)).toEqual(['month'])
})

it('has one named tick on a timeline of one day', () => {
  expect(axisTicks({ from: '2016-11-02', to: '2016-11-02' }, 640)).toEqual([
    { day: '2016-11-02', kind: 'day', name: 'date' },
  ])
})

it('ticks the months of two years without their names, and no weeks', () => {
  const ticks = axisTicks(twoYears, 640)
  expect(daysOf(ticks, 'week')).toEqual([])
  expect(daysOf(ticks, 'month')).toHaveLength(22)
  expect(namedDays(ticks)).toEqual(['2015-11-20', '2016-01-01', '2017-01-01'])
})

it('ticks and names only the years of ten', () => {
  const ticks = axisTicks(tenYears, 900)
  expect(ticks.every(({ kind }) => kind === 'year')).toBe(true)
  expect(namedDays(ticks)).toEqual([
    '2010-06-15',
    ...['2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'].map((year) => `${year}-01-01`),
  ])
})

describe('a few days', () => {
  const namesOf = (timeline: TimeSpan, width: number) => axisTicks(timeline, width).map(({ name }) => name)

  it.each([
    [3, 300, 'date day day'],
    [10, 300, 'date day day day day day day day day day'],
    [10, 190, 'date none day none day none day none day none'],
    [14, 300, 'date none day day day day day day day day day day day day'],
    [14, 180, 'date none none none day none day none day none day none day none'],
  ])('%i days are ticked and numbered as room allows, on %i px', (days, width, names) => {
    const timeline: TimeSpan = { from: '2022-09-06', to: addDays('2022-09-06', days - 1) }
    expect(namesOf(timeline, width).join(' ')).toBe(names)
  })

  it('name the month that begins in between, clear of the numbers beside it', () => {
    expect(namesOf({ from: '2016-10-29', to: '2016-11-04' }, 240).join(' ')).toBe('date day day date day day day')
    expect(namesOf({ from: '2016-10-29', to: '2016-11-04' }, 150).join(' ')).toBe('date none none date none day day')
    expect(namesOf({ from: '2016-10-31', to: '2016-11-06' }, 150).join(' ')).toBe('date none none day day day day')
  })
})

it('names each year that has room, and none that would stick out at the end', () => {
  const timeline: TimeSpan = { from: '2014-01-01', to: '2024-01-01' }
  const years = (width: number) => namedDays(axisTicks(timeline, width)).map((day) => Number(day.slice(0, 4)))
  expect(years(900)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023])
  expect(years(290)).toEqual([2014, 2016, 2018, 2020, 2022])
})

describe.each([
  ['one day', { from: '2016-11-02', to: '2016-11-02' }],
  ['autumn', autumn],
  ['two years', twoYears],
  ['ten years', tenYears],
] as const)('%s', (_, timeline) => {
  it.each([280, 320, 500, 640, 900, 1400])('has room for its ticks and names, in order, at %d px', (width) => {
    const ticks = axisTicks(timeline, width)
    const dayWidth = width / Math.max(1, daysBetween(timeline.from, timeline.to))
    const gaps = (days: readonly AxisTick['day'][]) =>
      days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day) * dayWidth)
    expect(ticks[0]?.day).toBe(timeline.from)
    expect(daysOf(ticks, 'week').length).toBe(new Set(daysOf(ticks, 'week')).size)
    expect(Math.min(...gaps(daysOf(ticks, 'week')), 10)).toBeGreaterThanOrEqual(10)
    expect(Math.min(...gaps(namedDays(ticks)), 33)).toBeGreaterThanOrEqual(33)
    expect(gaps(ticks.map(({ day }) => day)).every((gap) => gap > 0)).toBe(true)
  })
})

it('ends with the last of all days', () => {
  const ticks = axisTicks({ from: '9999-01-01', to: '9999-12-31' }, 800)
  expect(ticks.at(-1)?.day).toMatch(/^9999-12-/)
})
