import type { Day } from '../../story/time/day.ts'
import { countOf, countWords } from './countWords.ts'
import type { DateRule } from './dateRule.ts'
import { daysAfter } from './daysAfter.ts'
import { monthsAfter, yearText } from './months.ts'

/** A rule for words that mean nothing without the day on which they were printed. */
function relative(pattern: string, edtf: (today: Day, part: (name: string) => string) => string | null): DateRule {
  return {
    pattern: new RegExp(pattern, 'gi'),
    // “This Week” is a programme’s title.
    edtf: ({ today, parts, text, start, end }) =>
      today && !/\s(?:Week|Day|Morning)$/.test(text.slice(start, end))
        ? edtf(today, (name) => (parts[name] ?? '').toLowerCase())
        : null,
  }
}

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}
const which = '(?<which>last|past|this|current|next|coming)'
const sinceWhen = '(?:ago|earlier|before|from now|later)'

/** Dates relative to the day of the report: “yesterday”, “two days ago”, “last month”, “this year”. */
export const relativeDates: readonly DateRule[] = [
  relative(
    String.raw`\b(?:earlier |later |late |early )?(?:today|tonight|this (?:morning|afternoon|evening))\b(?!['’]s\s+(?:world|society|market))`,
    (today) => today,
  ),
  relative(String.raw`\bthe day before yesterday\b`, (today) => daysAfter(today, -2)),
  relative(String.raw`\b(?:late |early |earlier )?(?:yesterday|last night)\b`, (today) => daysAfter(today, -1)),
  relative(String.raw`\bthe day after tomorrow\b`, (today) => daysAfter(today, 2)),
  relative(String.raw`\btomorrow\b`, (today) => daysAfter(today, 1)),
  relative(
    String.raw`\b(?:(?:about|nearly|almost|some|around|roughly|more than|over|just|only)\s+)?(?<count>${countWords}|several|few)(?: or (?:so|two|three|four|more))?[ -](?<unit>day|week|month|year|decade)s?(?: or (?:so|two|three|more))?[ -](?<then>${sinceWhen})\b`,
    (today, part) => countedBack(today, part('count'), part('unit'), /now|later/.test(part('then')) ? 1 : -1),
  ),
  relative(
    String.raw`\b(?:in|within) (?<count>${countWords}) (?<unit>day|week|month|year)s?['’]? time\b`,
    (today, part) => countedBack(today, part('count'), part('unit'), 1),
  ),
  relative(
    String.raw`\b(?:the |this )?(?:early |late |mid-|earlier |later |end of )?(?:the )?${which} (?<unit>week|month|year|decade)\b`,
    (today, part) => periodAt(today, part('unit'), shifts[part('which')] ?? 0),
  ),
  relative(String.raw`\b(?:the )?(?<which>previous|following) (?<unit>year)\b`, (today, part) =>
    part('which') === 'previous' ? periodAt(today, part('unit'), -1) : null,
  ),
  relative(String.raw`\bby (?:the )?(?:end of the year|year['’]?s?[ -]end)\b`, (today) => today.slice(0, 4)),
]

/** The date some days, weeks, months or years from today, as exact as its unit; approximate but for days. */
function countedBack(today: Day, count: string, unit: string, sign: 1 | -1): string | null {
  const number = countOf(count) * sign
  if (Number.isNaN(number)) return null
  if (unit === 'day') return daysAfter(today, number)
  const date =
    unit === 'week'
      ? daysAfter(today, 7 * number)
      : unit === 'month'
        ? monthsAfter(today, number)
        : yearText(Number(today.slice(0, 4)) + number * (unit === 'decade' ? 10 : 1))
  return date && `${date}~`
}

/** The week (Monday to Sunday, ISO 8601), month, year or decade so many after today’s. */
function periodAt(today: Day, unit: string, shift: number): string | null {
  if (unit === 'month') return monthsAfter(today, shift)
  if (unit === 'year') return yearText(Number(today.slice(0, 4)) + shift)
  if (unit === 'decade') {
    const year = yearText(Number(today.slice(0, 4)) + 10 * shift)
    return year && `${year.slice(0, 3)}X`
  }
  const monday = daysAfter(today, 7 * shift - ((new Date(today).getUTCDay() + 6) % 7))
  const sunday = daysAfter(today, 7 * shift + 6 - ((new Date(today).getUTCDay() + 6) % 7))
  return monday && sunday && `${monday}/${sunday}`
}
