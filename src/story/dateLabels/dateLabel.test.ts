import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../time/edtf.ts'
import { type DateWords, dateLabel } from './dateLabel.ts'

const words: DateWords = {
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  by: (date) => `by ${date}`,
  from: (date) => `from ${date}`,
}

/** The label with each engine's dashes and spaces made the same: a bare en dash, one plain space. */
function label(edtf: string, locale = 'en', style?: 'long' | 'short'): string {
  const answer = parseEdtf(edtf)
  if (answer.kind === 'problem') throw new Error(`${edtf}: ${answer.reason}`)
  return dateLabel(answer.when, locale, words, style)
    .replace(/\s*[-‐‑–—]\s*/g, '–')
    .replace(/\s+/g, ' ')
}

describe('in English', () => {
  it.each([
    ['2016', '2016'],
    ['2016-10', 'October 2016'],
    ['2016-11-02', '2 November 2016'],
    ['2016-11-02T23:30:00-04:00', '2 November 2016'],
    ['201X', '2010–2019'],
    ['20XX', '2000–2099'],
    ['2016-XX', '2016'],
    ['2016-XX-XX', '2016'],
    ['2016-10-XX', 'October 2016'],
    ['2016-10-16~', 'about 16 October 2016'],
    ['2016-10-16?', 'possibly 16 October 2016'],
    ['2016-10-16%', 'possibly about 16 October 2016'],
    ['201X~', 'about 2010–2019'],
    ['2016-05-17/2016-05-18', '17 or 18 May 2016'],
    ['2016-10-31/2016-11-01', '31 October or 1 November 2016'],
    ['2016-12-31/2017-01-01', '31 December 2016 or 1 January 2017'],
    ['2016-05-17/2016-05-18~', 'about 17 or 18 May 2016'],
    ['2016-05-17/2016-05-19', '17–19 May 2016'],
    ['2016-05-17/2016-05-20', '17–20 May 2016'],
    ['2016-10-30/2016-11-02', '30 October–2 November 2016'],
    ['2016-12-30/2017-01-02', '30 December 2016–2 January 2017'],
    ['2016-05-17/2016-05-17', '17 May 2016'],
    ['2016-10/2016-11', 'October–November 2016'],
    ['2016-10-01/2016-11-30', 'October–November 2016'],
    ['2016-12/2017-01', 'December 2016–January 2017'],
    ['2015/2016', '2015–2016'],
    ['2016/2017-03', 'January 2016–March 2017'],
    ['2016-10/2016-11-03', '1 October–3 November 2016'],
    ['2016-11-10/2016-11', '10–30 November 2016'],
    ['../2016-11-03', 'by 3 November 2016'],
    ['../2016-11', 'by November 2016'],
    ['../2016-11-30', 'by 30 November 2016'],
    ['../2016?', 'by possibly 2016'],
    ['2016-11-03/..', 'from 3 November 2016'],
    ['2016-11-01/..', 'from 1 November 2016'],
    ['2016-11~/..', 'from about November 2016'],
    ['2016-01-01/..', 'from 1 January 2016'],
  ])('%s is "%s"', (edtf, text) => expect(label(edtf)).toBe(text))

  it.each([
    ['2016-11-02', '2 Nov 2016'],
    ['2016-10', 'Oct 2016'],
    ['2016', '2016'],
    ['2016-10-31/2016-11-01', '31 Oct or 1 Nov 2016'],
    ['2016-10/2016-11', 'Oct–Nov 2016'],
    ['../2016-11-03~', 'by about 3 Nov 2016'],
  ])('%s is "%s" for short', (edtf, text) => expect(label(edtf, 'en', 'short')).toBe(text))
})

describe('in other languages', () => {
  it.each([
    ['tr', '2016-11-02', '2 Kasım 2016'],
    ['tr', '2016-10', 'Ekim 2016'],
    ['tr', '2016-05-17/2016-05-18', '17 veya 18 Mayıs 2016'],
    ['tr', '2016-10-31/2016-11-01', '31 Ekim veya 1 Kasım 2016'],
    ['tr', '2016-05-17/2016-05-20', '17–20 Mayıs 2016'],
    ['de', '2016-10-31/2016-11-01', '31. Oktober oder 1. November 2016'],
    ['en-US', '2016-11-02', 'November 2, 2016'],
  ])('%s: %s is "%s"', (locale, edtf, text) => expect(label(edtf, locale)).toBe(text))

  it('Arabic has its own months and its own "or", in the digits of the locale', () => {
    expect(label('2016-11-02', 'ar')).toMatch(/^(2|٢) نوفمبر (2016|٢٠١٦)$/)
    expect(label('2016-05-17/2016-05-18', 'ar')).toMatch(/^(17|١٧) أو (18|١٨) مايو (2016|٢٠١٦)$/)
    expect(label('2016-05-17/2016-05-18', 'ar-EG')).toMatch(/^١٧ أو ١٨ مايو ٢٠١٦$/)
  })

  it('counts in Gregorian years where the custom is another calendar', () => {
    expect(label('2016', 'th')).toContain('2016')
    expect(label('2016', 'fa')).toContain('۲۰۱۶')
  })
})

it('throws for what is no locale', () => expect(() => label('2016', 'no locale')).toThrow(RangeError))
