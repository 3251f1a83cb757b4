import type { Day } from '../time/day.ts'
import { type DateShape, dateFormat } from './dateFormat.ts'

const shapes = {
  full: 'long weekday',
  date: 'long day',
  head: 'short weekday',
  axis: 'day of month',
  short: 'short day',
  number: 'day alone',
} as const satisfies Record<string, DateShape>

/**
 * A day in a locale (a BCP 47 tag, 'en' means 'en-GB'; throws a RangeError for anything else): 'full' "Wednesday 2
 * November 2016", 'date' "2 November 2016", 'head' "Wed 2 Nov", 'axis' "2 Nov", 'short' "2 Nov 2016",
 * 'number' "2". English with the day before the month has
 * no comma after the weekday, although some versions of CLDR’s en-GB have one.
 */
export function dayLabel(day: Day, locale: string, style: keyof typeof shapes): string {
  const key = `${style} ${locale} ${day}`
  const label = labels.get(key) ?? formatted(day, locale, style)
  labels.set(key, label)
  return label
}

/** The labels so far: a step of time needs the same one several times, and formatting takes long. */
const labels = new Map<string, string>()

function formatted(day: Day, locale: string, style: keyof typeof shapes): string {
  const parts = dateFormat(locale, shapes[style]).formatToParts(Date.parse(day))
  const dropsComma = /^en\b/i.test(locale) && parts[0]?.type === 'weekday' && parts[2]?.type === 'day'
  return parts.map(({ value }, index) => (dropsComma && index === 1 ? value.replace(',', '') : value)).join('')
}

/**
 * The month of a day in a locale (as in `dayLabel`): 'long', with its year, "October 2016"; 'short', without, "Oct".
 */
export function monthLabel(day: Day, locale: string, style: 'long' | 'short' = 'long'): string {
  return dateFormat(locale, style === 'long' ? 'long month' : 'month alone').format(Date.parse(day))
}
