import { describe, expect, it } from 'vitest'
import { dayLabel, monthLabel } from './dayLabel.ts'

const label = (...[day, locale, style]: Parameters<typeof dayLabel>) => dayLabel(day, locale, style).replace(/\s/g, ' ')

describe('in English', () => {
  it.each([
    ['full', 'Wednesday 2 November 2016'],
    ['date', '2 November 2016'],
    ['head', 'Wed 2 Nov'],
    ['axis', '2 Nov'],
  ] as const)('%s: %s, with no comma', (style, text) => {
    expect(label('2016-11-02', 'en', style)).toBe(text)
    expect(label('2016-11-02', 'en-GB', style)).toBe(text)
  })

  it('keeps the commas that American English needs', () =>
    expect(label('2016-11-02', 'en-US', 'full')).toBe('Wednesday, November 2, 2016'))

  it('knows the weekday of leap days and of the first days of a year', () => {
    expect(label('2016-02-29', 'en', 'full')).toBe('Monday 29 February 2016')
    expect(label('2017-01-01', 'en', 'full')).toBe('Sunday 1 January 2017')
  })
})

describe('in other languages', () => {
  it('Turkish', () => {
    expect(label('2016-11-02', 'tr', 'full')).toBe('2 Kasım 2016 Çarşamba')
    expect(label('2016-11-02', 'tr', 'axis')).toBe('2 Kas')
  })

  it('Arabic, with its comma', () =>
    expect(label('2016-11-02', 'ar', 'full')).toMatch(/^الأربعاء، (2|٢) نوفمبر (2016|٢٠١٦)$/))

  it('German, with its comma', () => expect(label('2016-11-02', 'de', 'full')).toBe('Mittwoch, 2. November 2016'))
})

it.each([
  ['2016-10-01', 'en', 'October 2016', 'Oct'],
  ['2016-10-31', 'en', 'October 2016', 'Oct'],
  ['2016-11-03', 'tr', 'Kasım 2016', 'Kas'],
] as const)('the month of %s in %s is %s, for short %s', (day, locale, long, short) => {
  expect(monthLabel(day, locale)).toBe(long)
  expect(monthLabel(day, locale, 'long')).toBe(long)
  expect(monthLabel(day, locale, 'short')).toBe(short)
})

it('names the month in Arabic', () => {
  expect(monthLabel('2016-10-01', 'ar')).toMatch(/^أكتوبر (2016|٢٠١٦)$/)
  expect(monthLabel('2016-10-01', 'ar', 'short')).toBe('أكتوبر')
})
