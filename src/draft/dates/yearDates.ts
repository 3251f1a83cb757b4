import { countOf } from './countWords.ts'
import type { DateRule, FoundWords } from './dateRule.ts'

/** What makes a bare number of four digits a count, a price or a part of another number. */
const noYearBefore =
  /(?:[$£€¥#]|\bNo\.|\b(?:rs|dlrs|about|nearly|almost|some|than|over|around|least|most|channel|route|flight|section|page|room|area code|at)\s+|[\d.,:/])\s?$/i
const noYearAfter =
  /^(?:[%\d]|[.,:/]\d|-\d{3}|\s+(?:people|troops|soldiers|men|women|children|civilians|fighters|refugees|dead|feet|foot|km|kilomet|met(?:er|re)s|miles?|square|points?|shares?|words|tons?|tonnes|dollars|pounds|euros|yen|marks|francs|homes|houses|jobs|workers|employees|hours|GMT|UTC|local time|a\.m|p\.m|percent|per cent|million|billion|times|votes|seats|families|members)\b)/i

const decadeNames = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const units = '(?:one|two|three|four|five|six|seven|eight|nine)'

/** Years and decades: “1998”, “1998-99”, “the 1990s”, “the nineties”, “nineteen ninety-four”. */
export const yearDates: readonly DateRule[] = [
  { pattern: /\b(?:early |late |mid-)?(?<decade>(?:1[5-9]|20)\d)0['’]?s\b/gi, edtf: ({ parts }) => `${parts.decade}X` },
  { pattern: /(?<=\b(?:the|early|late|mid)[ -])['’](?<decade>[2-9])0s\b/gi, edtf: ({ parts }) => `19${parts.decade}X` },
  {
    pattern: new RegExp(String.raw`\bthe (?:early |late |mid-)?(?<name>${decadeNames.join('|')})\b`, 'gi'),
    edtf: ({ parts: { name = '' } }) => `19${decadeNames.indexOf(name.toLowerCase()) + 2}X`,
  },
  {
    pattern: /(?<![\d/-])(?<first>(?:1[5-9]|20)\d\d)[-–](?<last>\d\d(?:\d\d)?)(?![\d-])/g,
    edtf: ({ parts: { first = '', last = '' } }) => yearRange(first, first.slice(0, 4 - last.length) + last),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<century>eighteen|nineteen)[ -](?<ten>${tens})(?:[ -](?<unit>${units}))?\b`,
      'gi',
    ),
    edtf: ({ parts: { century = '', ten = '', unit } }) =>
      `${countOf(century) * 100 + countOf(ten) + (unit === undefined ? 0 : countOf(unit))}`,
  },
  {
    pattern: new RegExp(String.raw`\b(?:the year )two thousand(?: and)?(?: (?<unit>${units}))?\b`, 'gi'),
    edtf: ({ parts: { unit } }) => `${2000 + (unit === undefined ? 0 : countOf(unit))}`,
  },
  { pattern: /(?<![\p{L}\d-])(?:mid-)?(?<year>(?:1[89]|20)\d\d)(?![\p{L}\d])/gu, edtf: bareYear },
]

function yearRange(first: string, last: string): string | null {
  return last > first ? `${first}/${last}` : null
}

function bareYear({ text, start, end, today, parts: { year = '' } }: FoundWords): string | null {
  const before = text.slice(Math.max(0, start - 14), start)
  if (noYearBefore.test(before) || noYearAfter.test(text.slice(end, end + 14))) return null
  const isNear = year > '1900' && (today === null || Number(year) < Number(today.slice(0, 4)) + 40)
  return isNear || /\b(?:in|since|from|until|of|by|year)\s+$/i.test(before) ? year : null
}
