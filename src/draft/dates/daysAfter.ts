import { addDays, type Day } from '../../story/time/day.ts'

/** The day `count` days after `day`, before it if negative; null outside the years 0 to 9999. */
export function daysAfter(day: Day, count: number): Day | null {
  try {
    return addDays(day, count)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
