import { type Day, isDay, lastDayOfMonth } from './day.ts'

/** One date of an EDTF value: the days that it may mean, first and last, and how sure its writer was. */
export type EdtfDate = {
  readonly earliest: Day
  readonly latest: Day
  readonly qualifier: '' | '?' | '~' | '%'
}

const year = /^\d\d(\d\d|\dX|XX)$/
const month = /^\d{4}-\d\d$/
const unspecifiedParts = /^(?:(\d{4})(?:-XX){1,2}|(\d{4}-\d\d)-XX)$/
const dateTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3])(:[0-5]\d){2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/

/**
 * Reads one date of the Library of Congress EDTF specification (https://www.loc.gov/standards/datetime/): YYYY, YYYY-MM
 * or YYYY-MM-DD, with unspecified digits from the right (201X, 20XX, 2016-XX, 2016-XX-XX, 2016-10-XX) and with a
 * qualifier at its end ('?' uncertain, '~' approximate, '%' both), or a date and time, whose day as written is what
 * counts. Answers null for anything else, and for a month or day that the calendar does not have.
 */
export function readEdtfDate(text: string): EdtfDate | null {
  const written = dateTime.exec(text)?.[1]
  if (isDay(written)) return { earliest: written, latest: written, qualifier: '' }
  const qualifier = qualifierOf(text)
  const span = spanOf(qualifier === '' ? text : text.slice(0, -1))
  return span && { ...span, qualifier }
}

function qualifierOf(text: string): EdtfDate['qualifier'] {
  const last = text.at(-1)
  return last === '?' || last === '~' || last === '%' ? last : ''
}

function spanOf(body: string): Omit<EdtfDate, 'qualifier'> | null {
  const date = body.replace(unspecifiedParts, '$1$2')
  if (isDay(date)) return { earliest: date, latest: date }
  const isYear = year.test(date)
  if (!isYear && !month.test(date)) return null
  const earliest = isYear ? `${date.replaceAll('X', '0')}-01-01` : `${date}-01`
  const latest = lastDayOfMonth(isYear ? `${date.replaceAll('X', '9')}-12` : date)
  return isDay(earliest) && latest ? { earliest, latest } : null
}
