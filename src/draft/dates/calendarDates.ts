import { numericDate } from '../../story/time/dateNotations.ts'
import { isDay } from '../../story/time/day.ts'
import type { DateRule, FoundWords } from './dateRule.ts'
import { monthNumber, monthWords, yearMonth } from './months.ts'
import { nearestOf } from './nearestOf.ts'

const day = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|:\d|\.\d|,\d|%)`
const lastDay = String.raw`(?:\s?(?:-|–|to|through|and)\s?(?<last>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|:\d|\.\d|,\d|%|\s?(?:p|a)\.?m))?`
const year = String.raw`(?:,?\s+(?<year>(?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d))?`
const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?)?`

/** Dates that name month and day, with or without a year: “Nov. 3”, “Thursday, Nov. 3, 2016”, “3 November 2016”, “March 3-5”. */
export const calendarDates: readonly DateRule[] = [
  { pattern: /(?<![\d/-])(?<iso>(?:1[5-9]|20)\d\d-\d\d-\d\d)(?!\d|-\d)/g, edtf: ({ parts }) => dayOrNull(parts.iso) },
  {
    pattern: /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/])/g,
    edtf: ({ parts: { first = '', second = '', year = '', mark = '' } }) =>
      dayOrNull(numericDate(first, second, year, mark)),
  },
  {
    pattern: new RegExp(String.raw`\b${weekday}(?<month>${monthWords})\s+${day}${lastDay}${year}`, 'g'),
    edtf: monthAndDay,
  },
  {
    pattern: new RegExp(String.raw`\b${weekday}${day}(?:\s+of)?\s+(?<month>${monthWords})${year}`, 'g'),
    edtf: monthAndDay,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<month>${monthWords})(?:,?\s+|\s+of\s+)(?<year>(?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d)`,
      'g',
    ),
    edtf: ({ parts: { month = '', year = '' } }) => yearMonth(Number(year), monthNumber(month)),
  },
]

function monthAndDay(words: FoundWords): string | null {
  const { day = '', last, month = '', year } = words.parts
  const inYear = (one: number) => `${yearMonth(one, monthNumber(month))}-${day.padStart(2, '0')}`
  const first = year === undefined ? withoutYear(inYear, words) : dayOrNull(inYear(Number(year)))
  if (first === null || last === undefined) return first
  const end = `${first.slice(0, 8)}${last.padStart(2, '0')}`
  return isDay(end) && end > first ? `${first}/${end}` : first
}

function withoutYear(inYear: (year: number) => string, words: FoundWords): string | null {
  if (words.today === null) return null
  const now = Number(words.today.slice(0, 4))
  const dates = [now - 1, now, now + 1].map(inYear).filter(isDay)
  return nearestOf(dates, words.today, words)
}

function dayOrNull(date: string | null | undefined): string | null {
  return isDay(date) ? date : null
}
