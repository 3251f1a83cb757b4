import { type Day, isDay, lastDayOfMonth } from './day.ts'

/** When something was said or happened: the days between which it lies, and how certain its author is. */
export type When = {
  /** The value as written. */
  readonly edtf: string
  /** The first day that it can mean; null if the start is open (`../2016-11-03`). */
  readonly earliest: Day | null
  /** The last day that it can mean; null if the end is open (`2016-11-03/..`). Never null when `earliest` is. */
  readonly latest: Day | null
  /** Of an interval: what either end says. Doesn’t widen `earliest` and `latest`. */
  readonly certainty: 'certain' | 'uncertain' | 'approximate' | 'uncertain and approximate'
  /** Whether it is written as an interval, `A/B`. */
  readonly isInterval: boolean
}

/** A single date: the first and last day that it can mean, and its qualifier. */
type EdtfDate = {
  readonly earliest: Day
  readonly latest: Day
  readonly qualifier: '' | '?' | '~' | '%'
}

type End = EdtfDate | { readonly earliest: null; readonly latest: null; readonly qualifier: '' }

const open: End = { earliest: null, latest: null, qualifier: '' }

const year = /^\d\d(\d\d|\dX|XX)$/
const month = /^\d{4}-\d\d$/
const unspecifiedParts = /^(?:(\d{4})(?:-XX){1,2}|(\d{4}-\d\d)-XX)$/
const dateTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3])(:[0-5]\d){2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/

/**
 * Reads an EDTF date or interval of the subset that `parseEdtf` describes; null if it is neither. The ends of an
 * interval are dates without a time of day (EDTF level 0) and without unspecified digits (those are level 2).
 */
export function readWhen(text: string): When | null {
  const [start = '', end, ...more] = text.split('/')
  if (more.length > 0) return null
  const isInterval = end !== undefined
  const from = isInterval ? readEnd(start) : readEdtfDate(start)
  const to = isInterval ? readEnd(end) : from
  if (!from || !to || (from === open && to === open)) return null
  const { earliest } = from
  const { latest } = to
  if (earliest !== null && latest !== null && earliest > latest) return null
  return { edtf: text, earliest, latest, certainty: certaintyOf(from.qualifier + to.qualifier), isInterval }
}

function readEnd(text: string): End | null {
  if (text === '..') return open
  return /[TX]/.test(text) ? null : readEdtfDate(text)
}

function certaintyOf(qualifiers: string): When['certainty'] {
  const isUncertain = /[?%]/.test(qualifiers)
  const isApproximate = /[~%]/.test(qualifiers)
  if (isUncertain && isApproximate) return 'uncertain and approximate'
  if (isUncertain) return 'uncertain'
  return isApproximate ? 'approximate' : 'certain'
}

/**
 * Reads a single date of that subset: YYYY, YYYY-MM or YYYY-MM-DD, with unspecified digits from the right and a
 * qualifier at its end ('?' uncertain, '~' approximate, '%' both), or a date and time, of which the day as written
 * counts. Null for anything else, and for a month or day that the calendar doesn’t have.
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
