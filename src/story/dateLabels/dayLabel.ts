import type { Day } from '../time/day.ts'
import { type DateShape, dateFormat } from './dateFormat.ts'

const shapes = {
  full: 'long weekday',
  head: 'short weekday',
  axis: 'day of month',
  short: 'short day',
} as const satisfies Record<string, DateShape>

/**
 * A day in a locale (a BCP 47 tag, 'en' read as 'en-GB'; throws a RangeError if it is none): 'full' "Wednesday 2
 * November 2016", 'head' "Wed 2 Nov", 'axis' "2 Nov", 'short' "2 Nov 2016". English that has the day before the month
 * has no comma after the weekday, whatever the engine's data (CLDR's en-GB has had both); other languages keep theirs,
 * which belongs to them.
 */
export function dayLabel(day: Day, locale: string, style: keyof typeof shapes): string {
  const parts = dateFormat(locale, shapes[style]).formatToParts(Date.parse(day))
  const dropsComma = /^en\b/i.test(locale) && parts[0]?.type === 'weekday' && parts[2]?.type === 'day'
  return parts.map(({ value }, index) => (dropsComma && index === 1 ? value.replace(',', '') : value)).join('')
}
