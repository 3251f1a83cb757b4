import type { Control } from '../story.ts'
import type { Day } from '../time/day.ts'
import type { When } from '../time/edtf.ts'

type Dates = Pick<Control, 'from' | 'until'>

/**
 * The day by which an entry is told to have begun: of an open start the first that its date can mean, else its last, but
 * not after it has ended.
 */
export function begunBy({ from, until }: Dates): Day {
  if (from.earliest === null) return firstDayOf(from.edtf.slice('../'.length))
  const [began, ended] = [from.latest ?? '9999-12-31', until?.latest ?? '9999-12-31']
  return began < ended ? began : ended
}

/** Orders entries by the day by which they have begun; those that may have begun earlier come first. */
export function compareBegin(a: Dates, b: Dates): number {
  return compare(begunBy(a), begunBy(b)) || compare(a.from.earliest ?? '', b.from.earliest ?? '')
}

/**
 * Whether an entry must have begun before another that begins on a later day at the latest: it may have, and it can’t have
 * begun while the other lasted.
 */
export function mustPrecede(entry: Dates, other: Dates): boolean {
  const { earliest, latest } = entry.from
  const lasted = other.until?.earliest ?? null
  return earliest !== null && latest !== null && lasted !== null && lasted > latest && earliest < begunBy(other)
}

/** Whether two dates are the same day, and both are certain. */
export function isSameDay(a: When, b: When): boolean {
  const areCertain = a.certainty === 'certain' && b.certainty === 'certain'
  return areCertain && a.latest !== null && a.earliest === b.earliest && a.latest === b.latest && isOneDay(a)
}

/** Whether a date is one day: of an open start, whether the day by which it was is. */
function isOneDay({ edtf, earliest, latest }: When): boolean {
  return earliest === null ? firstDayOf(edtf.slice('../'.length)) === latest : earliest === latest
}

/** The first day that a date of an interval’s end can mean: `2016-10~` gives 2016-10-01. */
function firstDayOf(date: string): Day {
  return `${date.replace(/[?~%]$/, '')}-01-01`.slice(0, 10) as Day
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
