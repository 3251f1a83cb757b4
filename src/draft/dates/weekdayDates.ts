import type { Day } from '../../story/time/day.ts'
import type { DateRule, FoundWords } from './dateRule.ts'
import { daysAfter } from './daysAfter.ts'
import { isAhead } from './isAhead.ts'

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Weekdays that are part of a name: of another day (“Bloody Sunday”, “Black Friday”) or of a newspaper. */
const namedBefore = /\b(?:Black|Bloody|Good|Holy|Ash|Palm|Super|Easter|Whit|Cyber|Fat|Shrove|Maundy|every|each)\s+$/i
const namedAfter = /^\s+(?:Times|Mirror|Telegraph|Express|Herald|Mail|Post|Sun|Star|Review|Agreement|Group)\b/

/** Days of the week: “on Wednesday”, “last Friday”, “next Monday”, “a week from Tuesday”. */
export const weekdayDates: readonly DateRule[] = [
  {
    pattern:
      /\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Pp]ast|[Tt]he previous|[Tt]his coming|[Cc]oming)\s+)?(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?:\s+(?<next>(?:of )?next week|(?:of )?last week))?/g,
    edtf: weekdayOf,
  },
]

function weekdayOf(words: FoundWords): string | null {
  const { text, start, end, today, parts } = words
  const { which = '', name = '', next } = parts
  if (today === null || namedBefore.test(text.slice(Math.max(0, start - 14), start))) return null
  if (namedAfter.test(text.slice(end, end + 12))) return null
  const back = daysBack(today, name)
  if (next !== undefined) return inWeek(today, name, /next/.test(next) ? 1 : -1)
  if (/next|coming/i.test(which)) return daysAfter(today, 7 - back)
  if (/previous/i.test(which)) return daysAfter(today, -back - 7)
  if (/last|past/i.test(which)) return daysAfter(today, back === 0 ? -7 : -back)
  if (back === 0) return today
  return isAhead(text, start, end) ? daysAfter(today, 7 - back) : daysAfter(today, -back)
}

/** How many days before `today` it was last that weekday: 0 to 6. */
function daysBack(today: Day, name: string): number {
  return (new Date(today).getUTCDay() - names.indexOf(name.toLowerCase()) + 7) % 7
}

/** That weekday of another week; weeks begin on Monday (ISO 8601). */
function inWeek(today: Day, name: string, weeks: number): string | null {
  const ordinal = (day: number) => (day + 6) % 7
  const monday = daysAfter(today, -ordinal(new Date(today).getUTCDay()))
  return monday && daysAfter(monday, 7 * weeks + ordinal(names.indexOf(name.toLowerCase())))
}
