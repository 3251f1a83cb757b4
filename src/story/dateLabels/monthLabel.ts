import type { Day } from '../time/day.ts'
import { dateFormat } from './dateFormat.ts'

/**
 * The month of a day in a locale (a BCP 47 tag, 'en' read as 'en-GB'; throws a RangeError if it is none): 'long', with
 * its year, "October 2016"; 'short', without, "Oct".
 */
export function monthLabel(day: Day, locale: string, style: 'long' | 'short' = 'long'): string {
  return dateFormat(locale, style === 'long' ? 'long month' : 'month alone').format(Date.parse(day))
}
