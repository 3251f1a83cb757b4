import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../story/time/day.ts'
import { type AxisTick, axisTicks } from './axisTicks.ts'
import type { TimeSpan } from './timeScale.ts'

const autumn: TimeSpan = { from: '2016-10-01', to: '2016-11-06' }
const twoYears: TimeSpan = { from: '2015-11-20', to: '2017-11-20' }
const tenYears: TimeSpan = { from: '2010-06-15', to: '2020-06-15' }

const daysOf = (ticks: readonly AxisTick[], kind: AxisTick['kind']) =>
  ticks.filter((tick) => tick.kind === kind).map(({ day }) => day)

const namedDays = (ticks: readonly AxisTick[]) => ticks.filter(({ isNamed }) => isNamed).map(({ day }) => day)

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
  expect(ticks.filter(({ day }) => day === '2018-01-01')).toEqual([{ day: '2018-01-01', kind: 'year', isNamed: true }])
  const november = axisTicks({ from: '2021-10-20', to: '2021-11-20' }, 640)
  expect(november.filter(({ day }) => day === '2021-11-01').map(({ kind }) => kind)).toEqual(['month'])
})

it('has one named tick on a timeline of one day', () => {
  expect(axisTicks({ from: '2016-11-02', to: '2016-11-02' }, 640)).toEqual([
    { day: '2016-11-02', kind: 'month', isNamed: true },
  ])
})

it('ticks the months of two years without their names, and no weeks', () => {
  const ticks = axisTicks(twoYears, 640)
  expect(daysOf(ticks, 'week')).toEqual([])
  expect(daysOf(ticks, 'month')).toHaveLength(22)
  expect(namedDays(ticks)).toEqual(['2016-01-01', '2017-01-01'])
})

it('ticks and names only the years of ten', () => {
  const ticks = axisTicks(tenYears, 900)
  expect(ticks.every(({ kind }) => kind === 'year')).toBe(true)
  expect(namedDays(ticks)).toEqual([
    ...['2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'].map((year) => `${year}-01-01`),
  ])
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
    expect(Math.min(...gaps(namedDays(ticks)), 36)).toBeGreaterThanOrEqual(36)
    expect(gaps(ticks.map(({ day }) => day)).every((gap) => gap > 0)).toBe(true)
  })
})
