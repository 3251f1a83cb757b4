import { diagnoseEdtf } from './diagnoseEdtf.ts'
import { readWhen, type When } from './readWhen.ts'

export type { When } from './readWhen.ts'

/** The result of `parseEdtf`. `reason` follows a colon: no capital at its start, no full stop at its end. */
export type EdtfAnswer =
  | { readonly kind: 'date'; readonly when: When }
  | { readonly kind: 'problem'; readonly reason: string; readonly nearest?: string }

/** A value with more faults than this is too far from a date to guess what was meant. */
const maxRepairs = 8

/**
 * Reads a date or an interval as the Library of Congress EDTF specification writes it
 * (https://www.loc.gov/standards/datetime/, version of 4 February 2019).
 *
 * Accepted: of level 0, YYYY, YYYY-MM, YYYY-MM-DD, a date and time with or without a zone (its day as written counts)
 * and intervals A/B of dates; of level 1, the qualifiers ? ~ % at the end of a date or of either end of an interval,
 * unspecified digits (201X, 20XX, 2016-XX, 2016-XX-XX, 2016-10-XX) and open intervals (A/.. and ../B).
 *
 * Everything else is a problem: seasons, years before 0000 and after 9999, an empty end of an interval, two open ends,
 * an end before the start, level 2, and what is not EDTF. `reason` tells an editor what is wrong. `nearest`, where
 * there is one, is the valid value that was most likely meant. Never throws.
 */
export function parseEdtf(text: string): EdtfAnswer {
  const when = readWhen(text)
  if (when) return { kind: 'date', when }
  const nearest = nearestEdtf(text)
  return { kind: 'problem', reason: diagnoseEdtf(text).reason, ...(nearest !== null && { nearest }) }
}

function nearestEdtf(text: string): string | null {
  let repaired = text
  for (let repairs = 0; repairs < maxRepairs; repairs++) {
    const next = diagnoseEdtf(repaired).repaired
    if (next === null || readWhen(next)) return next
    repaired = next
  }
  return null
}
