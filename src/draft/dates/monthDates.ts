import type { DateRule, FoundWords } from './dateRule.ts'
import { fullMonthWords, monthNumber, monthsAfter, monthsNear } from './months.ts'
import { nearestOf } from './nearestOf.ts'

/** Words after which a capitalised month is one, and neither a verb nor a person (“May”, “March”, “April”, “August”). */
const leading =
  /(?:\b(?:in|since|by|until|till|of|from|to|through|during|for|and|or|before|after|between|early|late|mid|last|this|next|past|every|each|into|on|ended|ending|with|than)\s+|\bmid-|\b(?:January|February|March|April|May|June|July|August|September|October|November),\s+)$/i

const doubtful = /^(?:March|April|May|June|August)$/

/** Months without a year: “October”, “last May”, “next March”. */
export const monthDates: readonly DateRule[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming)\s+)?(?<month>${fullMonthWords})\b(?!\s+\d{1,2}\b)`,
      'g',
    ),
    edtf: monthOf,
  },
]

function monthOf(words: FoundWords): string | null {
  const { parts, today } = words
  const { which, month = '' } = parts
  if (today === null || !isMonth(words)) return null
  const now = today.slice(0, 7)
  const dates = monthsNear(now, monthNumber(month))
  if (which === undefined) return nearestOf(dates, now, words)
  if (/^this$/i.test(which)) return dates.find((date) => date.startsWith(now.slice(0, 4))) ?? null
  if (/next|coming/i.test(which)) return dates.find((date) => date > now) ?? null
  return dates.filter((date) => date < now).at(-1) ?? monthsAfter(now, -12)
}

function isMonth({ text, start, end, parts: { month = '', which } }: FoundWords): boolean {
  if (which !== undefined) return true
  const before = text.slice(Math.max(0, start - 14), start)
  if (/\b(?:every|each)\s+$/i.test(before)) return false
  if (leading.test(before)) return true
  if (/^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) || /\p{Lu}\p{Ll}+\s+$/u.test(before)) return false
  return !doubtful.test(month)
}
