import { expect, it } from 'vitest'
import { eitherDayLabel } from './eitherDayLabel.ts'

it.each([
  ['en', '7 or 8 May 2016'],
  ['en-US', 'May 7 or 8, 2016'],
  ['de', '7. oder 8. Mai 2016'],
  ['es', '7 u 8 de mayo de 2016'],
  ['fr', '7 ou 8 mai 2016'],
  ['ko', '2016년 5월 7일 또는 8일'],
  ['ru', '7 или 8 мая 2016 г.'],
  ['tr', '7 veya 8 Mayıs 2016'],
])('in %s: %s', (locale, text) => {
  expect(eitherDayLabel('2016-05-07', '2016-05-08', locale, 'long').replace(/\s/g, ' ')).toBe(text)
})

it.each([
  'ar',
  'bn',
  'cs',
  'eu',
  'fa',
  'fi',
  'he',
  'hi',
  'hr',
  'hu',
  'ja',
  'ku',
  'lt',
  'lv',
  'pl',
  'pt',
  'sv',
  'th',
  'uk',
  'ur',
  'zh',
])('in %s no range dash is left, within a month and across two years', (locale) => {
  for (const [first, second] of [
    ['2016-05-17', '2016-05-18'],
    ['2016-12-31', '2017-01-01'],
  ] as const) {
    const text = eitherDayLabel(first, second, locale, 'long')
    expect(text).not.toMatch(/[\p{Dash_Punctuation}~～〜]|\s\s/u)
    expect(text).toMatch(/\p{Number}/u)
  }
})
