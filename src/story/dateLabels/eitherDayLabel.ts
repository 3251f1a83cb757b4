import type { Day } from '../time/day.ts'
import { dateFormat, dateLocale } from './dateFormat.ts'

const listFormats = new Map<string, Intl.ListFormat>()

/** The dash or tilde between the ends of a range. What stands before it belongs to the first day ('17.'). */
const rangeDash = /\s*[\p{Dash_Punctuation}~～〜]\s*$/u

/**
 * One of two days in a locale: "17 or 18 May 2016", "31 October or 1 November 2016". This is the locale’s range of the
 * two days with its "or" instead of the dash, so that the days share their month and year as they do in a range.
 */
export function eitherDayLabel(first: Day, second: Day, locale: string, style: 'long' | 'short'): string {
  const format = dateFormat(locale, `${style} day`)
  const parts = format.formatRangeToParts(Date.parse(first), Date.parse(second))
  const start = parts.findIndex(({ source }) => source === 'startRange')
  const end = parts.findIndex(({ source }) => source === 'endRange')
  const after = parts.findLastIndex(({ source }) => source === 'endRange') + 1
  const separator = parts[end - 1]
  if (start < 0 || start > end - 2 || separator?.type !== 'literal') {
    return disjunctionFormat(locale).format([format.format(Date.parse(first)), format.format(Date.parse(second))])
  }
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('')
  const kept = rangeDash.test(separator.value) ? separator.value.replace(rangeDash, '') : ''
  const days = disjunctionFormat(locale).format([text(start, end - 1) + kept, text(end, after)])
  return text(0, start) + days + text(after)
}

function disjunctionFormat(locale: string): Intl.ListFormat {
  const known = listFormats.get(locale)
  if (known) return known
  const format = new Intl.ListFormat(dateLocale(locale), { type: 'disjunction' })
  listFormats.set(locale, format)
  return format
}
