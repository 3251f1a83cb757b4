import { expect, it } from 'vitest'
import { monthLabel } from './monthLabel.ts'

it.each([
  ['2016-10-01', 'en', 'October 2016', 'Oct'],
  ['2016-10-31', 'en', 'October 2016', 'Oct'],
  ['2016-11-03', 'tr', 'Kasım 2016', 'Kas'],
] as const)('the month of %s in %s is %s, for short %s', (day, locale, long, short) => {
  expect(monthLabel(day, locale)).toBe(long)
  expect(monthLabel(day, locale, 'long')).toBe(long)
  expect(monthLabel(day, locale, 'short')).toBe(short)
})

it('in Arabic', () => {
  expect(monthLabel('2016-10-01', 'ar')).toMatch(/^أكتوبر (2016|٢٠١٦)$/)
  expect(monthLabel('2016-10-01', 'ar', 'short')).toBe('أكتوبر')
})
