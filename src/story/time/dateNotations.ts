const monthNames = 'january february march april may june july august september october november december'.split(' ')

const dayFirst = /^(?:[a-z]+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i
const monthFirst = /^(?:[a-z]+,?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i
const monthAlone = /^(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i

/**
 * Rewrites a date in English words: '2 Nov 2016' and 'Wednesday, November 2nd, 2016' as '2016-11-02', 'Nov. 2016' as
 * '2016-11'. Null if `text` is not such a date. Doesn’t check that the month has such a day.
 */
export function englishDate(text: string): string | null {
  const {
    year,
    month = '',
    day,
  } = (dayFirst.exec(text) ?? monthFirst.exec(text) ?? monthAlone.exec(text))?.groups ?? {}
  const index = monthNames.findIndex((name) => name.startsWith(month.toLowerCase()))
  if (year === undefined || index < 0) return null
  return [year, `${index + 1}`.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

/**
 * Rewrites a date of three numbers with the year last as `YYYY-MM-DD`. With dots the day comes first (02.11.2016). With
 * slashes or hyphens the order differs between countries: null, unless one of the two numbers can only be a day
 * (17/10/2016, 10/17/2016) or both are the same.
 */
export function numericDate(first: string, second: string, year: string, separator: string): string | null {
  const [one, two] = [first.padStart(2, '0'), second.padStart(2, '0')]
  if (separator === '.' || one > '12' || one === two) return `${year}-${two}-${one}`
  return two > '12' ? `${year}-${one}-${two}` : null
}
