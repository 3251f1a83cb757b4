import { readEdtfDate } from './edtfDate.ts'
import { edtfDateSlip } from './edtfDateSlip.ts'
import { firstSlip, type Slip, type SlipRule } from './slip.ts'

const openWords = String.raw`open|unknown|now|present|ongoing|\*|…|\.|\.{3,}`

const rules: readonly SlipRule[] = [
  { pattern: /\/.*\//, reason: 'an interval has two ends, with one slash between them' },
  {
    pattern: /^\/|\/$/,
    reason: 'an end that is not known is written as two dots, as in 2016-11-03/.. or ../2016-11-03',
    mend: (m) => m.input.replace(/^\//, '../').replace(/\/$/, '/..'),
  },
  {
    pattern: new RegExp(`^(${openWords})/|/(${openWords})$`, 'i'),
    reason: 'an open end is written as two dots, as in 2016-11-03/.. or ../2016-11-03',
    mend: (m) => m.input.replace(/^[^\d/]+\//, '../').replace(/\/[^\d/]+$/, '/..'),
  },
  {
    pattern: /^([\d-]{4,10})[?~%]?\/(\d\d(?:-\d\d)?[?~%]?)$/,
    reason: 'the end of an interval is a whole date, as in 2016-11-02/2016-11-05',
    mend: ([whole, start = '', end = '']) => completedEnd(whole, start, end),
  },
  {
    pattern: /^[^/]*X[^/]*\/|\/[^/]*X/,
    reason: 'unspecified digits (X) are not read in an interval',
    mend: (m) => specified(m.input),
  },
]

/** The first slip in an interval `A/B` that `readWhen` does not read, or in one of its dates. */
export function edtfIntervalSlip(text: string): Slip {
  const slip = firstSlip(rules, text)
  if (slip) return slip
  const [start = '', end = ''] = text.split('/')
  const startSlip = endSlip(start)
  if (startSlip) return { reason: startSlip.reason, mended: startSlip.mended && `${startSlip.mended}/${end}` }
  const lastSlip = endSlip(end)
  if (lastSlip) return { reason: lastSlip.reason, mended: lastSlip.mended && `${start}/${lastSlip.mended}` }
  return { reason: 'the interval ends before it starts', mended: `${end}/${start}` }
}

function endSlip(date: string): Slip | null {
  if (date === '..') return null
  const slip = edtfDateSlip(date)
  if (slip) return { ...slip, reason: `'${date}' in the interval: ${slip.reason}` }
  return readEdtfDate(date) ? null : { reason: `'${date}' in the interval is not a date`, mended: null }
}

/** Completes '2016-11-02/05', as ISO 8601 allows and EDTF does not. Null if the result ends before it starts. */
function completedEnd(whole: string, start: string, end: string): string | null {
  const digits = end.replace(/[?~%]/, '')
  const completed = start.slice(0, -digits.length) + digits
  if (completed.length !== start.length || completed < start) return null
  return whole.replace(/\/.*/, `/${completed}${end.slice(digits.length)}`)
}

/** An interval without X: '2016-10-XX/201X' becomes '2016-10/2019'. */
function specified(interval: string): string {
  const [start = '', end = ''] = interval.replace(/-XX/g, '').split('/')
  return `${start.replaceAll('X', '0')}/${end.replaceAll('X', '9')}`
}
