const monthNames = 'january february march april may june july august september october november december'.split(' ')

const dayFirst = /^(?:[a-z]+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i
const monthFirst = /^(?:[a-z]+,?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i
const monthAlone = /^(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i

/**
 * Reads a date in English words: '2 Nov 2016', 'Wednesday, November 2nd, 2016' and 'Nov. 2016' become '2016-11-02' and
 * '2016-11'. Null if `text` is no such date. Does not check that the month has the day.
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
