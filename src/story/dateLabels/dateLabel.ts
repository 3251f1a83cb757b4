import { type Day, daysBetween, lastDayOfMonth } from '../time/day.ts'
import type { When } from '../time/edtf.ts'
import { dateFormat, plainSpaces } from './dateFormat.ts'
import { eitherDayLabel } from './eitherDayLabel.ts'

/** A language’s words around a date: "about …", "possibly …", "by …" (then or before), "from …" (then or after). */
export type DateWords = {
  readonly about: (date: string) => string
  readonly possibly: (date: string) => string
  readonly by: (date: string) => string
  readonly from: (date: string) => string
}

type Precision = 'day' | 'month' | 'year'

/**
 * A date in words, in a locale (a BCP 47 tag, 'en' means 'en-GB'; throws a RangeError for anything else): "October
 * 2016", "about 16 October 2016", "17–20 May 2016", "by 3 November 2016". An interval means some time within it, so two
 * consecutive days are "17 or 18 May 2016". Whole months read as months, whole years as years. `style` 'short'
 * abbreviates months. The dashes come from the engine’s Intl data.
 */
export function dateLabel(when: When, locale: string, words: DateWords, style: 'long' | 'short' = 'long'): string {
  const { earliest, latest, certainty } = when
  const hedged = (date: string) => hedge(date, certainty, words)
  if (earliest !== null && latest !== null) return hedged(plainSpaces(spanLabel(earliest, latest, locale, style)))
  const known = earliest ?? latest
  if (known === null) return when.edtf
  const date = hedged(dateFormat(locale, `${style} ${openPrecision(when.edtf)}`).format(Date.parse(known)))
  return earliest === null ? words.by(date) : words.from(date)
}

const spanLabels = new Map<string, string>()

/** Cached: formatting a range is slow, and scrubbing shows the same ranges at every step. */
function spanLabel(earliest: Day, latest: Day, locale: string, style: 'long' | 'short'): string {
  const key = [earliest, latest, locale, style].join(' ')
  const label = spanLabels.get(key) ?? formatSpan(earliest, latest, locale, style)
  spanLabels.set(key, label)
  return label
}

function formatSpan(earliest: Day, latest: Day, locale: string, style: 'long' | 'short'): string {
  if (daysBetween(earliest, latest) === 1) return eitherDayLabel(earliest, latest, locale, style)
  const format = dateFormat(locale, `${style} ${spanPrecision(earliest, latest)}`)
  return format.formatRange(Date.parse(earliest), Date.parse(latest))
}

/** The coarsest precision that gives exactly the days of the span. */
function spanPrecision(earliest: Day, latest: Day): Precision {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return 'year'
  return earliest.endsWith('-01') && latest === lastDayOfMonth(latest.slice(0, 7)) ? 'month' : 'day'
}

/** The precision with which the one date of an open interval is written. */
function openPrecision(edtf: string): Precision {
  const { length } = edtf.replace(/^\.\.\/|\/\.\.$/g, '').replace(/[?~%]$/, '')
  if (length === 4) return 'year'
  return length === 7 ? 'month' : 'day'
}

function hedge(date: string, certainty: When['certainty'], words: DateWords): string {
  switch (certainty) {
    case 'certain':
      return date
    case 'uncertain':
      return words.possibly(date)
    case 'approximate':
      return words.about(date)
    case 'uncertain and approximate':
      return words.possibly(words.about(date))
  }
}
