import { clampDay, type Day, daysBetween } from '../../story/time/day.ts'

export type TimeSpan = { readonly from: Day; readonly to: Day }

/**
 * A day’s position on the timeline, from 0 (first day) to 1 (last day). Days outside stand at the ends, those of a
 * timeline of one day in its middle.
 */
export function dayPosition({ from, to }: TimeSpan, day: Day): number {
  const length = daysBetween(from, to)
  return length === 0 ? 0.5 : daysBetween(from, clampDay(day, from, to)) / length
}
