import { numericDate } from './dateNotations.ts'
import { diagnoseEdtfDate } from './diagnoseEdtfDate.ts'
import { type Diagnosis, type Fault, firstFault } from './diagnosis.ts'
import { readEdtfDate } from './readWhen.ts'

const slashes = 'the year, the month and the day are joined by hyphens, as in 2016-11-02; a slash is for intervals'
const parted = 'the two ends of an interval are parted by a slash, as in 2016-11-02/2016-11-05'

/** Faults of the whole value, looked for before it is read as a date or an interval. */
const valueFaults: readonly Fault[] = [
  { pattern: /^.{65}/s, reason: 'this is too long for a date' },
  { pattern: /^\s*$/, reason: 'there is no date' },
  { pattern: /^(\.\.)?\/?(\.\.)?$/, reason: 'at least one end of an interval must be a date' },
  {
    pattern: /^\s|\s$|\s\/|\/\s/,
    reason: 'there are spaces around the date',
    repair: (m) => m.input.replace(/\s*(^|\/|$)\s*/g, '$1'),
  },
  {
    pattern: /^[[{](.*)[\]}]$/,
    reason: 'sets of dates, in [ ] or { }, are not read; give an interval, as in 2016-11-02/2016-11-05',
    repair: ([, dates = '']) => intervalOfSet(dates),
  },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, reason: slashes, repair: (m) => m.slice(1).join('-') },
  { pattern: /^(\d{4})\/(0?[1-9]|1[0-2])$/, reason: slashes, repair: (m) => m.slice(1).join('-') },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    reason: 'the year comes first, and hyphens join it to the month and the day, as in 2016-11-02',
    repair: ([, first = '', second = '', year = '']) => numericDate(first, second, year, '/'),
  },
  {
    pattern: /^([^/]*\d{4}[^/]*?)(?:\s*(?:[–—]|--|\.\.)\s*|\s(?:-|to|until)\s)([^/]*\d{4}[^/]*)$/,
    reason: parted,
    repair: (m) => `${m[1]}/${m[2]}`,
  },
  {
    pattern: /^(\d{4})-(\d{4})$/,
    reason: parted,
    repair: ([, start = '', end = '']) => (start < end ? `${start}/${end}` : null),
  },
  {
    pattern: /^(?:\.\.([^/]*\d[^/]*)|([^/]*\d[^/]*)\.\.)$/,
    reason: 'an open interval has a slash, as in 2016-11-03/.. or ../2016-11-03',
    repair: ([, end, start]) => (end === undefined ? `${start}/..` : `../${end}`),
  },
  {
    pattern: /[‐‑‒–—−]/,
    reason: 'the hyphens are another kind of dash',
    repair: (m) => m.input.replace(/[‐‑‒–—−]/g, '-'),
  },
]

const openWords = String.raw`open|unknown|now|present|ongoing|\*|…|\.|\.{3,}`

const intervalFaults: readonly Fault[] = [
  { pattern: /\/.*\//, reason: 'an interval has two ends, with one slash between them' },
  {
    pattern: /^\/|\/$/,
    reason: 'an end that is not known is written as two dots, as in 2016-11-03/.. or ../2016-11-03',
    repair: (m) => m.input.replace(/^\//, '../').replace(/\/$/, '/..'),
  },
  {
    pattern: new RegExp(`^(${openWords})/|/(${openWords})$`, 'i'),
    reason: 'an open end is written as two dots, as in 2016-11-03/.. or ../2016-11-03',
    repair: (m) => m.input.replace(/^[^\d/]+\//, '../').replace(/\/[^\d/]+$/, '/..'),
  },
  {
    pattern: /^([\d-]{4,10})[?~%]?\/(\d\d(?:-\d\d)?[?~%]?)$/,
    reason: 'the end of an interval is a whole date, as in 2016-11-02/2016-11-05',
    repair: ([whole, start = '', end = '']) => completedEnd(whole, start, end),
  },
  {
    pattern: /^[^/]*X[^/]*\/|\/[^/]*X/,
    reason: 'unspecified digits (X) are not read in an interval',
    repair: (m) => withoutUnspecified(m.input),
  },
]

/** The first fault of a value that `readWhen` rejects. The repaired value may have more faults: repair it until it reads. */
export function diagnoseEdtf(text: string): Diagnosis {
  return (
    firstFault(valueFaults, text) ??
    (text.includes('/') ? diagnoseInterval(text) : diagnoseEdtfDate(text)) ?? {
      reason: 'this is not a date; write 2016, 2016-11 or 2016-11-02, or an interval such as 2016-11-02/2016-11-05',
      repaired: null,
    }
  )
}

/** The interval from the first to the last date of a level 2 set: 'A,B' and 'A..B' give 'A/B', '..B' gives '/B'. */
function intervalOfSet(dates: string): string {
  const [first = '', ...others] = dates.split(/,|\.\./).map((date) => date.trim())
  const last = others.at(-1)
  return last === undefined ? first : `${first}/${last}`
}

/** The first fault of an interval `A/B` that `readWhen` rejects, or of one of its ends. */
function diagnoseInterval(text: string): Diagnosis {
  const fault = firstFault(intervalFaults, text)
  if (fault) return fault
  const [start = '', end = ''] = text.split('/')
  const startFault = diagnoseEnd(start)
  if (startFault) return { reason: startFault.reason, repaired: startFault.repaired && `${startFault.repaired}/${end}` }
  const lastFault = diagnoseEnd(end)
  if (lastFault) return { reason: lastFault.reason, repaired: lastFault.repaired && `${start}/${lastFault.repaired}` }
  return { reason: 'the interval ends before it starts', repaired: `${end}/${start}` }
}

function diagnoseEnd(date: string): Diagnosis | null {
  if (date === '..') return null
  const fault = diagnoseEdtfDate(date)
  if (fault) return { ...fault, reason: `'${date}' in the interval: ${fault.reason}` }
  return readEdtfDate(date) ? null : { reason: `'${date}' in the interval is not a date`, repaired: null }
}

/**
 * Completes the end of '2016-11-02/05' with the year and month of the start, which ISO 8601 lets one leave out and EDTF
 * doesn’t. Null if the end would be before the start.
 */
function completedEnd(whole: string, start: string, end: string): string | null {
  const digits = end.replace(/[?~%]/, '')
  const completed = start.slice(0, -digits.length) + digits
  if (completed.length !== start.length || completed < start) return null
  return whole.replace(/\/.*/, `/${completed}${end.slice(digits.length)}`)
}

/** Replaces unspecified digits by the first and last that they may be: '2016-10-XX/201X' gives '2016-10/2019'. */
function withoutUnspecified(interval: string): string {
  const [start = '', end = ''] = interval.replace(/-XX/g, '').split('/')
  return `${start.replaceAll('X', '0')}/${end.replaceAll('X', '9')}`
}
