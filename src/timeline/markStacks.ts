import { clampDay, type Day, daysBetween } from '../story/time/day.ts'
import type { When } from '../story/time/edtf.ts'
import type { TimeSpan } from './timeScale.ts'

/** A mark’s seat in pitches: beside its day’s middle, and above the line. */
export type MarkSeat = {
  readonly id: string
  readonly day: Day
  readonly aside: number
  readonly above: number
}

type Dated = { readonly id: string; readonly when: When }

/** How far the marks of a day may reach beyond the day’s width. */
const spill = 1.3

/**
 * Seats for marks with one day each: those of a day stand in a stack above it, in as many columns as the day’s width
 * holds. `dayWidth` and `pitch` (from mark to mark) are in CSS pixels.
 */
export function markStacks(
  moments: readonly Dated[],
  timeline: TimeSpan,
  dayWidth: number,
  pitch: number,
): readonly MarkSeat[] {
  const columns = Math.max(1, Math.min(4, Math.floor((dayWidth * spill) / pitch)))
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

/** The day over which a moment’s mark stands: its latest possible one within the timeline. */
export function markDay(when: When, { from, to }: TimeSpan): Day {
  return clampDay(when.latest ?? when.earliest ?? from, from, to)
}

/** Whether a moment ends before the timeline begins, and stands at its edge as “earlier”. */
export function isEarlier(when: When, { from }: TimeSpan): boolean {
  return when.latest !== null && when.latest < from
}

/** Whether a moment is longer than a day, and drawn as a bar. */
export function hasLength(when: When): boolean {
  return when.earliest !== null && (when.latest === null || daysBetween(when.earliest, when.latest) > 0)
}
