import type { Day } from './day.ts'
import { type EdtfDate, readEdtfDate } from './edtfDate.ts'

/** The time of a statement or an event: the days between which it lies, and how sure its writer was. */
export type When = {
  /** The value as it was written. */
  readonly edtf: string
  /** The earliest possible day; null if the start is open (`../2016-11-03`). */
  readonly earliest: Day | null
  /** The latest possible day; null if the end is open (`2016-11-03/..`). Never null together with `earliest`. */
  readonly latest: Day | null
  /** The certainty of either end of an interval. It does not widen `earliest` and `latest`. */
  readonly certainty: 'certain' | 'uncertain' | 'approximate' | 'uncertain and approximate'
  /** Whether it was written as an interval, `A/B`. */
  readonly isInterval: boolean
}

type End = EdtfDate | { readonly earliest: null; readonly latest: null; readonly qualifier: '' }

const open: End = { earliest: null, latest: null, qualifier: '' }

/**
 * Reads an EDTF date or interval of the subset that `parseEdtf` describes; null if it is none. The ends of an interval
 * are dates without a time of day (EDTF level 0) and without unspecified digits (those are level 2).
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
