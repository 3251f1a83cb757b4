const names = 'january february march april may june july august september october november december'.split(' ')

/** The names of months, full and as AP shortens them, for patterns that tell capitals apart. */
export const monthWords =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?'

/** The full names of months. */
export const fullMonthWords =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** The number of a month, 1 to 12, from its name or the first three letters of it. Throws on another word. */
export function monthNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase()
  const index = names.findIndex((name) => name.startsWith(start))
  if (index < 0) throw new RangeError(`'${word}' is no month`)
  return index + 1
}

/** The month `count` months after that of `date` (YYYY-MM or longer), as YYYY-MM; null outside the years 0 to 9999. */
export function monthsAfter(date: string, count: number): string | null {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count
  return yearMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1)
}

/** A month as YYYY-MM; null outside the years 0 to 9999. */
export function yearMonth(year: number, month: number): string | null {
  const written = yearText(year)
  return written && `${written}-${`${month}`.padStart(2, '0')}`
}

/** A year in four digits; null outside the years 0 to 9999. */
export function yearText(year: number): string | null {
  return year >= 0 && year <= 9999 ? `${year}`.padStart(4, '0') : null
}

/** That month of last year, this year and next, by the year of `today`, as YYYY-MM. */
export function monthsNear(today: string, month: number): readonly string[] {
  const year = Number(today.slice(0, 4))
  return [year - 1, year, year + 1].map((one) => yearMonth(one, month)).filter((one) => one !== null)
}
