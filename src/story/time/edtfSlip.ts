import { edtfDateSlip } from './edtfDateSlip.ts'
import { edtfIntervalSlip } from './edtfIntervalSlip.ts'
import { numericDate } from './englishDate.ts'
import { firstSlip, type Slip, type SlipRule } from './slip.ts'

const slashes = 'the year, the month and the day are joined by hyphens, as in 2016-11-02; a slash is for intervals'
const parted = 'the two ends of an interval are parted by a slash, as in 2016-11-02/2016-11-05'

/** Slips in a value as a whole, before it is taken for a date or an interval. */
const rules: readonly SlipRule[] = [
  { pattern: /^.{65}/s, reason: 'this is too long for a date' },
  { pattern: /^\s*$/, reason: 'there is no date' },
  { pattern: /^(\.\.)?\/?(\.\.)?$/, reason: 'at least one end of an interval must be a date' },
  {
    pattern: /^\s|\s$|\s\/|\/\s/,
    reason: 'there are spaces around the date',
    mend: (m) => m.input.replace(/\s*(^|\/|$)\s*/g, '$1'),
  },
  {
    pattern: /^[[{](.*)[\]}]$/,
    reason: 'sets of dates, in [ ] or { }, are not read; give an interval, as in 2016-11-02/2016-11-05',
    mend: ([, dates = '']) => intervalOfSet(dates),
  },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, reason: slashes, mend: (m) => m.slice(1).join('-') },
  { pattern: /^(\d{4})\/(0?[1-9]|1[0-2])$/, reason: slashes, mend: (m) => m.slice(1).join('-') },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    reason: 'the year comes first, and hyphens join it to the month and the day, as in 2016-11-02',
    mend: ([, first = '', second = '', year = '']) => numericDate(first, second, year, '/'),
  },
  {
    pattern: /^([^/]*\d{4}[^/]*?)(?:\s*(?:[–—]|--|\.\.)\s*|\s(?:-|to|until)\s)([^/]*\d{4}[^/]*)$/,
    reason: parted,
    mend: (m) => `${m[1]}/${m[2]}`,
  },
  {
    pattern: /^(\d{4})-(\d{4})$/,
    reason: parted,
    mend: ([, start = '', end = '']) => (start < end ? `${start}/${end}` : null),
  },
  {
    pattern: /^(?:\.\.([^/]*\d[^/]*)|([^/]*\d[^/]*)\.\.)$/,
    reason: 'an open interval has a slash, as in 2016-11-03/.. or ../2016-11-03',
    mend: ([, end, start]) => (end === undefined ? `${start}/..` : `../${end}`),
  },
  {
    pattern: /[‐‑‒–—−]/,
    reason: 'the hyphens are another kind of dash',
    mend: (m) => m.input.replace(/[‐‑‒–—−]/g, '-'),
  },
]

/** The first slip in a value that `readWhen` does not read. `mended` may have more slips: mend until it reads. */
export function edtfSlip(text: string): Slip {
  return (
    firstSlip(rules, text) ??
    (text.includes('/') ? edtfIntervalSlip(text) : edtfDateSlip(text)) ?? {
      reason: 'this is not a date; write 2016, 2016-11 or 2016-11-02, or an interval such as 2016-11-02/2016-11-05',
      mended: null,
    }
  )
}

/** The interval from the first to the last date of a level 2 set: 'A,B' and 'A..B' become 'A/B', '..B' becomes '/B'. */
function intervalOfSet(dates: string): string {
  const [first = '', ...others] = dates.split(/,|\.\./).map((date) => date.trim())
  const last = others.at(-1)
  return last === undefined ? first : `${first}/${last}`
}
