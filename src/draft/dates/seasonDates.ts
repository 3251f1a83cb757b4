import { lastDayOfMonth } from '../../story/time/day.ts'
import type { DateRule, FoundWords } from './dateRule.ts'
import { monthsAfter, monthsNear, yearMonth } from './months.ts'
import { nearestOf } from './nearestOf.ts'

const ordinals = ['first', 'second', 'third', 'fourth']
const starts: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
const year = String.raw`(?:,? (?:of )?(?<year>(?:19|20)\d\d))?`

/** Quarters and seasons as the months that they are, because stories don’t read EDTF’s seasons. Seasons are the northern ones. */
export const seasonDates: readonly DateRule[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:the |this year['’]s )?(?<ordinal>first|second|third|fourth)[ -]quarter${year}\b`,
      'gi',
    ),
    edtf: (words) => monthsFrom(3 * ordinals.indexOf(`${words.parts.ordinal}`.toLowerCase()) + 1, words),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?<which>last|this|next)|(?:in|of|since|by|during|through|until) (?:the )?(?:early |late )?|the (?=\w+ of \d)) ?(?<season>spring|summer|autumn|fall|winter)${year}\b(?! of [a-z])`,
      'gi',
    ),
    edtf: (words) => monthsFrom(starts[`${words.parts.season}`.toLowerCase()] ?? 1, words),
  },
]

function monthsFrom(month: number, words: FoundWords): string | null {
  const { year, which } = words.parts
  const { today } = words
  if (year !== undefined) return threeMonths(yearMonth(Number(year), month))
  if (today === null) return null
  const now = today.slice(0, 7)
  const years = monthsNear(now, month)
  if (which === undefined) return threeMonths(nearestOf(years, now, words))
  if (/next/i.test(which)) return threeMonths(years.find((date) => date > now) ?? null)
  if (/this/i.test(which)) return threeMonths(years.find((date) => date.startsWith(now.slice(0, 4))) ?? null)
  return threeMonths(years.filter((date) => `${monthsAfter(date, 2)}` < now).at(-1) ?? null)
}

function threeMonths(first: string | null): string | null {
  const last = first && monthsAfter(first, 2)
  return last && lastDayOfMonth(last) ? `${first}/${last}` : null
}
