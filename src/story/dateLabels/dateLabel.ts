import { type Day, daysBetween, lastDayOfMonth } from '../time/day.ts'
import type { When } from '../time/when.ts'
import { dateFormat } from './dateFormat.ts'
import { eitherDay } from './eitherDay.ts'
import { plainSpaces } from './plainSpaces.ts'

/**
 * What a language puts round a date: "about 16 October 2016", "possibly …", "by …" (then or before), "from …" (then or
 * after).
 */
export type DateWords = {
  readonly about: (date: string) => string
  readonly possibly: (date: string) => string
  readonly by: (date: string) => string
  readonly from: (date: string) => string
}

type Precision = 'day' | 'month' | 'year'

/**
 * A date as a reader says it, in a locale (a BCP 47 tag, 'en' read as 'en-GB'; throws a RangeError if it is none):
 * "October 2016", "about 16 October 2016", "17–20 May 2016", "by 3 November 2016". An interval means at some time
 * within it, so two days that follow each other are "17 or 18 May 2016". Whole months are given as months and whole
 * years as years. `style` 'short' shortens the months' names. The dashes are those of the engine's Intl data.
 */
export function dateLabel(when: When, locale: string, words: DateWords, style: 'long' | 'short' = 'long'): string {
  const { earliest, latest, certainty } = when
  const hedged = (date: string) => hedge(date, certainty, words)
  if (earliest !== null && latest !== null) return hedged(plainSpaces(spanLabel(earliest, latest, locale, style)))
  const given = earliest ?? latest
  if (given === null) return when.edtf
  const date = hedged(dateFormat(locale, `${style} ${precisionOfOpen(when.edtf)}`).format(Date.parse(given)))
  return earliest === null ? words.by(date) : words.from(date)
}

const spans = new Map<string, string>()

/** Kept, because a range takes long to format and a reader who scrubs sees the same ones at every step. */
function spanLabel(earliest: Day, latest: Day, locale: string, style: 'long' | 'short'): string {
  const key = [earliest, latest, locale, style].join(' ')
  const label = spans.get(key) ?? newSpanLabel(earliest, latest, locale, style)
  spans.set(key, label)
  return label
}

function newSpanLabel(earliest: Day, latest: Day, locale: string, style: 'long' | 'short'): string {
  if (daysBetween(earliest, latest) === 1) return eitherDay(earliest, latest, locale, style)
  const format = dateFormat(locale, `${style} ${precisionOfSpan(earliest, latest)}`)
  return format.formatRange(Date.parse(earliest), Date.parse(latest))
}

/** The coarsest precision that still says which days the span is. */
function precisionOfSpan(earliest: Day, latest: Day): Precision {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return 'year'
  return earliest.endsWith('-01') && latest === lastDayOfMonth(latest.slice(0, 7)) ? 'month' : 'day'
}

/** The precision of the one date of an open interval, as it is written. */
function precisionOfOpen(edtf: string): Precision {
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
