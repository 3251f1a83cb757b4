import type { Control } from '../story.ts'
import type { Day } from '../time/day.ts'
import type { When } from '../time/edtf.ts'

/** The day by which an entry is told to have begun: of an open start the first that its date can mean, else its last. */
export function begunBy({ from }: Pick<Control, 'from'>): Day {
  if (from.earliest === null) return firstDayOf(from.edtf.slice('../'.length))
  return from.latest ?? '9999-12-31'
}

/** Orders entries by the day by which they have begun; those that may have begun earlier come first. */
export function compareBegin(a: Pick<Control, 'from'>, b: Pick<Control, 'from'>): number {
  return compare(begunBy(a), begunBy(b)) || compare(a.from.earliest ?? '', b.from.earliest ?? '')
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
