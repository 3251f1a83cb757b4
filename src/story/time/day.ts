/**
 * A calendar day in ISO 8601, `YYYY-MM-DD`: proleptic Gregorian, years 0000 to 9999, without time or zone. Days compare
 * as strings, because their parts have a fixed width: `a < b` means that a is earlier.
 */
export type Day = `${number}-${number}-${number}`

const millisecondsPerDay = 86_400_000

/** Whether `value` is a day of the calendar: '2016-02-29' is one, '2016-02-30' is not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  // Engines read 2016-02-30 as 1 March, so the day must come back as it went in.
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/**
 * The day `count` days after `day`, or before it if `count` is negative. Throws a RangeError if that is outside the
 * years 0000 to 9999, or if `count` is not a whole number.
 */
export function addDays(day: Day, count: number): Day {
  const date = new Date(Date.parse(day) + count * millisecondsPerDay)
  const moved = Number.isInteger(count) && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : null
  if (!isDay(moved)) throw new RangeError(`${day} and ${count} days is not a day of the years 0000 to 9999`)
  return moved
}

/** The number of days from `from` to `to`, negative if `to` is earlier. Counted in UTC, which has no clock changes. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay
}

/** The day nearest to `day` that is neither before `from` nor after `to`. `from` must not be after `to`. */
export function clampDay(day: Day, from: Day, to: Day): Day {
  if (day < from) return from
  return day > to ? to : day
}

/** The last day of a month given as `YYYY-MM`, or null if the calendar has no such month. */
export function lastDayOfMonth(month: string): Day | null {
  return ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find(isDay) ?? null
}
