import type { Day } from '../time/day.ts'
import { dateFormat } from './dateFormat.ts'
import { dateLocale } from './dateLocale.ts'

const disjunctions = new Map<string, Intl.ListFormat>()

/** The dash or tilde at the end of the text between the ends of a range. What stands before it stays ('17.'). */
const dash = /\s*[\p{Dash_Punctuation}~～〜]\s*$/u

/**
 * One of two days, in a locale: "17 or 18 May 2016", "31 October or 1 November 2016". It is the locale's own range of
 * the two days, with its "or" in the place of the dash, so that the two days share what they share in a range.
 */
export function eitherDay(first: Day, second: Day, locale: string, style: 'long' | 'short'): string {
  const format = dateFormat(locale, `${style} day`)
  const parts = format.formatRangeToParts(Date.parse(first), Date.parse(second))
  const start = parts.findIndex(({ source }) => source === 'startRange')
  const end = parts.findIndex(({ source }) => source === 'endRange')
  const after = parts.findLastIndex(({ source }) => source === 'endRange') + 1
  const separator = parts[end - 1]
  if (start < 0 || start > end - 2 || separator?.type !== 'literal') {
    return disjunction(locale).format([format.format(Date.parse(first)), format.format(Date.parse(second))])
  }
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('')
  const kept = dash.test(separator.value) ? separator.value.replace(dash, '') : ''
  const days = disjunction(locale).format([text(start, end - 1) + kept, text(end, after)])
  return text(0, start) + days + text(after)
}

function disjunction(locale: string): Intl.ListFormat {
  const known = disjunctions.get(locale)
  if (known) return known
  const format = new Intl.ListFormat(dateLocale(locale), { type: 'disjunction' })
  disjunctions.set(locale, format)
  return format
}
