import { expect, it } from 'vitest'
import { dateLocale } from './dateFormat.ts'

it.each([
  ['en', 'en-GB'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-GB'],
  ['ar', 'ar'],
  ['tr', 'tr'],
])('dates of %s are written as in %s', (lang, locale) => expect(dateLocale(lang)).toBe(locale))
