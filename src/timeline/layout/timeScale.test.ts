import { expect, it } from 'vitest'
import type { Day } from '../../story/time/day.ts'
import { dayPosition, type TimeSpan } from './timeScale.ts'

const autumn: TimeSpan = { from: '2016-10-01', to: '2016-11-10' }
const oneDay: TimeSpan = { from: '2016-11-02', to: '2016-11-02' }
const tenYears: TimeSpan = { from: '2010-01-01', to: '2020-01-01' }

it.each<[string, TimeSpan, Day, number]>([
  ['the first day', autumn, '2016-10-01', 0],
  ['the last day', autumn, '2016-11-10', 1],
  ['the middle', autumn, '2016-10-21', 0.5],
  ['a quarter', autumn, '2016-10-11', 0.25],
  ['a day before the first stands at the start', autumn, '2015-12-28', 0],
  ['a day after the last stands at the end', autumn, '2017-01-01', 1],
  ['the one day of a timeline', oneDay, '2016-11-02', 0.5],
  ['before the one day', oneDay, '2016-10-02', 0.5],
  ['after the one day', oneDay, '2016-12-02', 0.5],
  ['half of ten years, leap days counted', tenYears, '2015-01-01', 0.5],
])('%s', (_, timeline, day, position) => {
  expect(dayPosition(timeline, day)).toBeCloseTo(position, 10)
})
