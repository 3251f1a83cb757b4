import type { FoundWords } from './dateRule.ts'
import { isAhead } from './isAhead.ts'

/** A report names the year of what is this many months off, where the other reading is much nearer. */
const farOff = 9
const muchNearer = 3

/**
 * Of the dates that words without a year may mean, in order, the one that they do: by the tense of their clause the first
 * that is ahead or the last that isn’t, else the nearer one. `now` is today, cut to the length of the dates.
 */
export function nearestOf(dates: readonly string[], now: string, { text, start, end }: FoundWords): string | null {
  if (dates.includes(now)) return now
  const past = dates.filter((date) => date < now).at(-1) ?? null
  const ahead = dates.find((date) => date > now) ?? null
  if (past === null || ahead === null) return past ?? ahead
  const [back, forth] = [monthsBetween(past, now), monthsBetween(now, ahead)]
  if (back > farOff && forth < muchNearer) return ahead
  if (forth > farOff && back < muchNearer) return past
  const tense = isAhead(text, start, end) ?? forth < back
  return tense ? ahead : past
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + Number(date.slice(8)) / 31
  return months(to) - months(from)
}
