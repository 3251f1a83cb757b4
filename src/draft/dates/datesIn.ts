import type { Article } from '../article.ts'
import type { Span } from '../text/span.ts'
import { calendarDates } from './calendarDates.ts'
import type { DateRule } from './dateRule.ts'
import { monthDates } from './monthDates.ts'
import { relativeDates } from './relativeDates.ts'
import { reportDay } from './reportDay.ts'
import { seasonDates } from './seasonDates.ts'
import { vagueDates } from './vagueDates.ts'
import { weekdayDates } from './weekdayDates.ts'
import { yearDates } from './yearDates.ts'

/** A date that an article names: its words, and what they mean as EDTF that a story reads (`parseEdtf`). */
export type DraftDate = Span & { readonly edtf: string }

/** Of words that two rules read, the earlier rule’s reading counts. */
const rules: readonly DateRule[] = [
  ...calendarDates,
  ...seasonDates,
  ...monthDates,
  ...weekdayDates,
  ...relativeDates,
  ...yearDates,
  ...vagueDates,
]

/**
 * The dates that an article names, in the order of its text, none over another. Words that are relative to the day of the
 * report are left out where that day is not known: today is never assumed.
 */
export function datesIn(article: Article): readonly DraftDate[] {
  const { text } = article
  const today = reportDay(article)
  const taken = new Uint8Array(text.length)
  const dates: DraftDate[] = []
  for (const { pattern, edtf } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken[start] || taken[end - 1]) continue
      const date = edtf({ parts: match.groups ?? {}, text, start, end, today })
      if (date === null) continue
      taken.fill(1, start, end)
      dates.push({ start, end, edtf: date })
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}
