import { type Moment, startDay } from '../questions/moments.ts'
import type { Day } from '../time/day.ts'

/** How many entries a long list shows at first, and how many more at a time. */
export const windowLength = 20

/** How many entries stand before the one that is meant. */
const before = 3

/** What a list shows: entries from `start` up to, without, `end`. */
export type ListWindow = { readonly start: number; readonly end: number }

type Dated = Pick<Moment, 'id' | 'when'> & { readonly other?: string }

/**
 * The index of the entry of a list, in order of time, that the reader’s choice means: the chosen quote, or the first of
 * the chosen day, or else the last before it; after the last entry on the last day, which shows the whole story. Without
 * a day, for a list in another order, the first.
 */
export function entryMeant(
  moments: readonly Dated[],
  { date, quoteId, to }: { readonly date: Day | null; readonly quoteId: string | null; readonly to: Day },
): number {
  const quoted = quoteId === null ? -1 : moments.findIndex(({ id, other }) => id === quoteId || other === quoteId)
  if (quoted !== -1) return quoted
  if (date === null) return 0
  if (date === to) return moments.length
  const next = moments.findIndex(({ when }) => startDay(when) >= date)
  const following = moments[next]
  if (following === undefined) return moments.length
  return startDay(following.when) === date ? next : Math.max(0, next - 1)
}

/** The window of a list of `length` around an entry, with so many more windows before and after it. */
export function windowAround(
  at: number,
  length: number,
  more: { readonly before: number; readonly after: number },
): ListWindow {
  const start = Math.max(0, Math.min(at - before, length - windowLength))
  return {
    start: Math.max(0, start - more.before * windowLength),
    end: Math.min(length, start + windowLength + more.after * windowLength),
  }
}
