import { edtfSlip } from './edtfSlip.ts'
import { readWhen, type When } from './when.ts'

export type { When } from './when.ts'

/** The result of `parseEdtf`. `reason` goes after a colon: no capital at its start, no full stop at its end. */
export type EdtfAnswer =
  | { readonly kind: 'date'; readonly when: When }
  | { readonly kind: 'problem'; readonly reason: string; readonly nearest?: string }

/** The most slips for which a nearest date is guessed. */
const mostSlips = 8

/**
 * Reads a date or an interval as the Library of Congress EDTF specification writes it
 * (https://www.loc.gov/standards/datetime/, version of 4 February 2019).
 *
 * Read: of level 0, YYYY, YYYY-MM, YYYY-MM-DD, a date and time with or without a zone (its day as written counts) and
 * intervals A/B of dates; of level 1, the qualifiers ? ~ % at the end of a date or of either end of an interval,
 * unspecified digits (201X, 20XX, 2016-XX, 2016-XX-XX, 2016-10-XX) and open intervals (A/.. and ../B).
 *
 * Everything else is a problem: seasons, years before 0000 and after 9999, an interval's end that is empty, two open
 * ends, an end before the start, level 2, and what is not EDTF at all. Its `reason` tells an editor what is wrong, and
 * `nearest` is a value that does parse and is the likeliest to have been meant, when there is one. Never throws.
 */
export function parseEdtf(text: string): EdtfAnswer {
  const when = readWhen(text)
  if (when) return { kind: 'date', when }
  const nearest = nearestEdtf(text)
  return { kind: 'problem', reason: edtfSlip(text).reason, ...(nearest !== null && { nearest }) }
}

function nearestEdtf(text: string): string | null {
  let mended = text
  for (let slips = 0; slips < mostSlips; slips++) {
    const next = edtfSlip(mended).mended
    if (next === null || readWhen(next)) return next
    mended = next
  }
  return null
}
