import { clampDay, type Day, daysBetween } from '../../story/time/day.ts'
import type { When } from '../../story/time/edtf.ts'
import type { TimeSpan } from './timeScale.ts'

/** Where a mark stands: `aside` pitches from the middle of its day (negative before it), `above` pitches over the line. */
export type MarkSeat = {
  readonly id: string
  readonly day: Day
  readonly aside: number
  readonly above: number
}

type Dated = { readonly id: string; readonly when: When }

/** The marks of one day may take this many times its width. */
const overflow = 1.3

const maxColumns = 4

/**
 * Stacks the marks of each day above it, in as many columns as fit. `dayWidth` and `pitch`, the distance from mark to
 * mark, are in CSS pixels.
 */
export function stackMarks(
  moments: readonly Dated[],
  timeline: TimeSpan,
  dayWidth: number,
  pitch: number,
): readonly MarkSeat[] {
  const columns = Math.max(1, Math.min(maxColumns, Math.floor((dayWidth * overflow) / pitch)))
  const byDay = new Map<Day, string[]>()
  for (const { id, when } of moments) {
    const day = markDay(when, timeline)
    byDay.set(day, [...(byDay.get(day) ?? []), id])
  }
  return [...byDay].flatMap(([day, stack]) => {
    const used = Math.min(columns, stack.length)
    return stack.map((id, index) => ({
      id,
      day,
      aside: (index % used) - (used - 1) / 2,
      above: Math.floor(index / used),
    }))
  })
}

/** The day over which a moment’s mark stands: its last known day, or the end of the timeline nearest to that. */
export function markDay(when: When, { from, to }: TimeSpan): Day {
  return clampDay(when.latest ?? when.earliest ?? from, from, to)
}

/** Whether a moment is longer than a day; such events are drawn as bars. */
export function isLongerThanDay(when: When): boolean {
  return when.earliest !== null && (when.latest === null || daysBetween(when.earliest, when.latest) > 0)
}
