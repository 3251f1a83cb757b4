import { dateLocale } from './dateLocale.ts'

const shapes = {
  'long day': { day: 'numeric', month: 'long', year: 'numeric' },
  'short day': { day: 'numeric', month: 'short', year: 'numeric' },
  'long month': { month: 'long', year: 'numeric' },
  'short month': { month: 'short', year: 'numeric' },
  'long year': { year: 'numeric' },
  'short year': { year: 'numeric' },
  'long weekday': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'short weekday': { weekday: 'short', day: 'numeric', month: 'short' },
  'day of month': { day: 'numeric', month: 'short' },
  'month alone': { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** The parts of a formatted date: the length of its month, and its finest part. */
export type DateShape = keyof typeof shapes

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The formatter for a shape of date in a locale, a BCP 47 tag; throws a RangeError if it is none. Kept, because making
 * one takes far longer than using it, and a reader who scrubs uses it at every step. Gregorian in every locale, as EDTF
 * is: a month of EDTF is not one month of another calendar. In UTC, so that a `Day` is that day wherever it is read.
 */
export function dateFormat(locale: string, shape: DateShape): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(dateLocale(locale), {
    ...shapes[shape],
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}
