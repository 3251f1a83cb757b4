import { describe, expect, it } from 'vitest'
import { addDays, clampDay, type Day, daysBetween, isDay, lastDayOfMonth } from './day.ts'

describe('isDay', () => {
  it.each(['2016-11-02', '2016-02-29', '2000-02-29', '0000-01-01', '0000-02-29', '0099-12-31', '9999-12-31'])(
    '%s is a day',
    (text) => expect(isDay(text)).toBe(true),
  )

  it.each([
    '2016-02-30',
    '2015-02-29',
    '1900-02-29',
    '2016-11-31',
    '2016-13-01',
    '2016-00-10',
    '2016-11-00',
    '2016-11',
    '2016-11-2',
    '2016-11-02T00:00:00Z',
    ' 2016-11-02',
    '2016-11-02\n',
    '+2016-11-02',
    '-0044-03-15',
    '12016-11-02',
    '',
    20161102,
    null,
    undefined,
    new Date(0),
    ['2016-11-02'],
  ])('%j is not', (value) => expect(isDay(value)).toBe(false))
})

describe('addDays', () => {
  it.each<[Day, number, Day]>([
    ['2016-11-02', 0, '2016-11-02'],
    ['2016-10-31', 1, '2016-11-01'],
    ['2016-11-01', -1, '2016-10-31'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-12-31', 1, '2017-01-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['0099-12-31', 1, '0100-01-01'],
    ['0001-01-01', -366, '0000-01-01'],
  ])('%s and %i days is %s', (day, count, sum) => expect(addDays(day, count)).toBe(sum))

  it('knows no summer time: every day of a year is followed by the next', () => {
    for (let count = 0; count < 366; count++)
      expect(addDays('2016-01-01', count) < addDays('2016-01-01', count + 1)).toBe(true)
  })

  it.each<[Day, number]>([
    ['9999-12-31', 1],
    ['0000-01-01', -1],
    ['2016-11-02', 1e12],
    ['2016-11-02', 0.5],
    ['2016-11-02', Number.NaN],
  ])('throws for %s and %d days, and names both', (day, count) => {
    expect(() => addDays(day, count)).toThrow(RangeError)
    expect(() => addDays(day, count)).toThrow(`${day} and ${count} days`)
  })
})

describe('daysBetween', () => {
  it.each<[Day, Day, number]>([
    ['2016-11-02', '2016-11-02', 0],
    ['2016-10-01', '2016-11-03', 33],
    ['2016-11-03', '2016-10-01', -33],
    ['2016-01-01', '2017-01-01', 366],
    ['2015-01-01', '2016-01-01', 365],
    ['0000-01-01', '9999-12-31', 3_652_424],
  ])('from %s to %s is %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days))

  it('undoes addDays, over centuries and leap years', () => {
    for (const from of ['0000-02-28', '1899-12-31', '2000-02-28', '2016-02-29', '2096-03-01'] as const) {
      for (let count = 0; count < 4000; count += 7) {
        const to = addDays(from, count)
        expect(isDay(to)).toBe(true)
        expect(daysBetween(from, to)).toBe(count)
        expect(addDays(to, -count)).toBe(from)
      }
    }
  })
})

describe('clampDay', () => {
  it.each<[Day, Day]>([
    ['2016-09-30', '2016-10-01'],
    ['2016-10-01', '2016-10-01'],
    ['2016-10-20', '2016-10-20'],
    ['2016-11-03', '2016-11-03'],
    ['2017-01-01', '2016-11-03'],
  ])('%s is held to %s', (day, held) => expect(clampDay(day, '2016-10-01', '2016-11-03')).toBe(held))
})

describe('lastDayOfMonth', () => {
  it.each([
    ['2016-02', '2016-02-29'],
    ['2015-02', '2015-02-28'],
    ['2016-11', '2016-11-30'],
    ['2016-12', '2016-12-31'],
    ['2016-13', null],
    ['2016', null],
  ])('of %s is %s', (month, day) => expect(lastDayOfMonth(month)).toBe(day))
})
