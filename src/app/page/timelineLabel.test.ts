import { expect, it } from 'vitest'
import type { Day } from '../../story/time/day.ts'
import { timelineLabel } from './timelineLabel.ts'

it.each<[Day, Day, string, string]>([
  ['2016-10-01', '2016-11-06', 'en-GB', 'October – November 2016'],
  ['2016-11-01', '2016-11-30', 'en-GB', 'November 2016'],
  ['2016-11-02', '2016-11-02', 'en-GB', 'November 2016'],
  ['2016-12-31', '2017-01-01', 'en-GB', 'December 2016 – January 2017'],
  ['2016-10-01', '2016-11-06', 'de', 'Oktober – November 2016'],
])('%s to %s in %s: %s', (from, to, locale, label) => {
  // Engines put different spaces around the dash.
  expect(timelineLabel({ from, to }, locale).replace(/\s*–\s*/, ' – ')).toBe(label)
})
