import { type Day, daysBetween, isDay } from '../../story/time/day.ts'
import type { Article } from '../article.ts'
import { monthNumber, monthWords, yearMonth } from './months.ts'

const dateline = new RegExp(
  String.raw`^[^\n]{0,80}?\p{Lu}{3}[^\n]{0,60}?\b(?<month>${monthWords})\s+(?<day>\d{1,2})(?:,?\s+(?<year>\d{4}))?\s*(?:\([^)\n]{1,60}\)\s*)?(?:--|—|–|-|_)`,
  'mu',
)

/** A dateline’s day is at most this many days before that of publication. */
const longestDelay = 14

/**
 * The day to which “yesterday” and “on Wednesday” are relative: that of the dateline where one is near the day of publication,
 * else the day of publication; null where that is not known.
 */
export function reportDay({ text, published }: Article): Day | null {
  if (published === null) return null
  const { month, day } = dateline.exec(text.slice(0, 6000))?.groups ?? {}
  if (month === undefined || day === undefined) return published
  const year = Number(published.slice(0, 4))
  const written = [year, year - 1].map((one) => `${yearMonth(one, monthNumber(month))}-${day.padStart(2, '0')}`)
  return (
    written.filter(isDay).find((one) => one <= published && daysBetween(one, published) <= longestDelay) ?? published
  )
}
