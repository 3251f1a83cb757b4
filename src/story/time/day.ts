/**
 * A calendar day as ISO 8601 writes it, `YYYY-MM-DD`: proleptic Gregorian, years 0000 to 9999, no time and no zone.
 * Because every part has a fixed width, days compare as strings: `a < b` means that a is earlier.
 */
export type Day = `${number}-${number}-${number}`

const millisecondsPerDay = 86_400_000

/** Whether `value` is a day that the calendar has: '2016-02-29' is one, '2016-02-30' is not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  // Engines read 2016-02-30 as 1 March, so a day is real only if it is written back as it was read.
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/**
 * The day `count` whole days after `day`, or before it if `count` is negative. Throws a RangeError if that is outside
 * the years 0000 to 9999, or if `count` is not a whole number.
 */
export function addDays(day: Day, count: number): Day {
  const date = new Date(Date.parse(day) + count * millisecondsPerDay)
  const moved = Number.isInteger(count) && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : null
  if (!isDay(moved)) throw new RangeError(`${day} and ${count} days is not a day of the years 0000 to 9999`)
  return moved
}

/**
 * How many days `to` is after `from`: a whole number, negative if it is before. Counted in UTC, which has no clock
 * changes.
 */
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
