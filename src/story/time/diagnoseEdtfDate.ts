import { englishDate, numericDate } from './dateNotations.ts'
import { lastDayOfMonth } from './day.ts'
import { type Diagnosis, type Fault, firstFault } from './diagnosis.ts'

const digits = 'a date is written in digits with the year first, as 2016, 2016-11 or 2016-11-02'
const otherYears = 'only the years 0000 to 9999 are read, in four digits'

/** Faults in the notation of a date without its qualifier. Their order matters: each may rely on those before it. */
const notationFaults: readonly Fault[] = [
  {
    pattern: /^(?:about|around|circa|ca?\.)\s*(.+)$/i,
    reason: 'an approximate date ends in ~',
    repair: (m) => `${m[1]}~`,
  },
  { pattern: /^[a-z]+\W.*\d{4}$|^\d.*[a-z]{3}.*\d{4}$/i, reason: digits, repair: (m) => englishDate(m[0]) },
  {
    pattern: /^(\d{4}-\d{1,2}-\d{1,2})[T\s]+\d.*$/i,
    reason: 'a time of day is written as in 2016-11-02T14:30:00Z, and not in an interval or with ?, ~ or %',
    repair: (m) => `${m[1]}`,
  },
  {
    pattern: /^(\d{1,2})([.-])(\d{1,2})\2(\d{4})$/,
    reason: 'the year comes first, then the month, then the day, as in 2016-11-02',
    repair: ([, first = '', separator = '', second = '', year = '']) => numericDate(first, second, year, separator),
  },
  {
    pattern: /^(\d{4})[. ](\d{1,2})(?:[. ](\d{1,2}))?$/,
    reason: 'the year, the month and the day are joined by hyphens, as in 2016-11-02',
    repair: (m) => m.slice(1).filter(Boolean).join('-'),
  },
  {
    pattern: /^(\d{4})(\d\d)(\d\d)?$/,
    reason: 'the year, the month and the day are parted by hyphens, as in 2016-11-02',
    repair: (m) => m.slice(1).filter(Boolean).join('-'),
  },
  {
    pattern: /^(\d{4})S([23])$/,
    reason: 'significant digits (S) are not read; write the digits that are not known as X, as in 201X',
    repair: ([, year = '', count]) => year.slice(0, Number(count)).padEnd(4, 'X'),
  },
  { pattern: /^[Yy]?-?\d+[Ee]\d+/, reason: 'years with an exponent (E) are not read' },
  { pattern: /^[Yy](\d{4})$/, reason: 'a year of four digits has no Y before it', repair: (m) => `${m[1]}` },
  { pattern: /^[Yy]?-?\d{5,}|^[Yy]-?\d|^-\d/, reason: otherYears },
  {
    pattern: /^\d{4}-?(W\d\d|\d{3}$)/,
    reason: 'weeks and days of the year are not read; write the month and the day',
  },
  { pattern: /^\d{1,3}(-|$)/, reason: 'a year has four digits' },
]

/** Faults in the numbers of a date that is written YYYY, YYYY-MM or YYYY-MM-DD. Their order matters. */
const numberFaults: readonly Fault[] = [
  {
    pattern: /^\d[\dXxUu]{3}(-[\dXxUu]{1,2}){0,2}$/,
    reason: 'digits that are not known are written as a capital X',
    repair: (m) => m[0].replace(/[xu]/gi, 'X'),
  },
  {
    pattern: /^(?=.*X)([\dX]{4})(?:-([\dX]{1,2}))?(?:-([\dX]{1,2}))?$/,
    reason: 'only 201X, 20XX, 2016-XX, 2016-XX-XX and 2016-10-XX can have unspecified digits (X)',
    repair: ([, year = '', month, day]) => unspecifiedFromRight(year, month, day),
  },
  {
    pattern: /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    reason: 'a month and a day have two digits each, as in 2016-11-02',
    repair: ([, year, ...rest]) => [year, ...rest.filter(Boolean).map((part) => part.padStart(2, '0'))].join('-'),
  },
  { pattern: /^(\d{4})-00(-..)?$/, reason: 'there is no month 00', repair: (m) => `${m[1]}` },
  { pattern: /^(\d{4}-\d\d)-00$/, reason: 'there is no day 00', repair: (m) => `${m[1]}` },
  {
    pattern: /^(\d{4})-(2[1-9]|3\d|4[01])$/,
    reason: 'seasons, quarters and halves of a year are not read; give their months, as in 2016-03/2016-05',
    repair: (m) => `${m[1]}`,
  },
  {
    pattern: /^(\d{4})-(1[3-9]|[2-9]\d)(?:-(..))?$/,
    reason: ([, , month]) => `there is no month ${month}`,
    repair: ([, year, month, day]) =>
      day && day <= '12' ? `${year}-${day}-${month}` : [year, '12', day].filter(Boolean).join('-'),
  },
  {
    pattern: /^(\d{4}-\d\d)-(\d\d)$/,
    reason: ([, month = '']) => `${month} has only ${lastDayOfMonth(month)?.slice(-2)} days`,
    repair: ([day, month = '']) => ((lastDayOfMonth(month) ?? '') < day ? lastDayOfMonth(month) : day),
  },
]

/** The first fault of a single date; null if it has none that is known. */
export function diagnoseEdtfDate(text: string): Diagnosis | null {
  const qualifiers = text.match(/[?~%]/g)?.join('') ?? ''
  const body = text.replace(/[?~%]/g, '')
  const qualifier = combinedQualifier(qualifiers)
  if (text !== body + qualifier) {
    return {
      reason: 'a date has one qualifier (?, ~ or %), and it is its last character',
      repaired: body + qualifier,
    }
  }
  const fault = firstFault(notationFaults, body) ?? firstFault(numberFaults, body)
  return fault && { ...fault, repaired: fault.repaired && fault.repaired + qualifier }
}

function combinedQualifier(qualifiers: string): '' | '?' | '~' | '%' {
  if (qualifiers === '') return ''
  if (/^\?+$/.test(qualifiers)) return '?'
  return /^~+$/.test(qualifiers) ? '~' : '%'
}

function unspecifiedFromRight(year: string, month: string | undefined, day: string | undefined): string | null {
  if (year.includes('X')) return /^\d\d/.test(year) ? year.replace(/X.*/, '').padEnd(4, 'X') : null
  if (month?.includes('X')) return `${year}-XX${day ? '-XX' : ''}`
  return `${year}-${month}-XX`
}
