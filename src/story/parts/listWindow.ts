import { type Moment, startDay } from '../questions/moments.ts'
import type { Day } from '../time/day.ts'

/** How many entries a long list shows at first, and how many more at a time: more than fit on a screen. */
export const windowLength = 10

/** How many it shows while the reader steps through time: those in view. */
export const briefLength = 5

/** How many entries stand before the one that is meant. */
const before = 1

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

/**
 * Where a window stands: the entry that it was put around, and how many more windows show before and after it. A brief one shows
 * only what is in view, until the reader rests.
 */
export type Standing = {
  readonly at: number
  readonly before: number
  readonly after: number
  readonly isBrief?: boolean
}

/** How many entries stand at least after the one that is meant, so that a day’s others show too. */
const after = 3

/** How far before an entry a window is put that was reached by a step back. */
const stepsBack = windowLength - before - after - 1

/**
 * Where the window of a list of `length` stands when the entry at `at` is meant: where it stood, as long as it shows that
 * one and some after it, since each card that comes or goes costs a step of time; for an earlier one far enough before it
 * for the next steps back. `isStep` tells that a step of time led there: then it is brief.
 */
export function nextStanding(standing: Standing, at: number, length: number, isStep = false): Standing {
  const { start, end } = windowAround(standing, length)
  if (at >= start && (at < end - after || end === length)) return standing
  const isStepBack = !isStep && at < start && start - at < windowLength
  return { at: isStepBack ? Math.max(0, at - stepsBack) : at, before: 0, after: 0, isBrief: isStep }
}

/** The window of a list of `length`. A brief one begins as it will when it is whole, so that nothing in view moves then. */
export function windowAround({ at, isBrief, ...more }: Standing, length: number): ListWindow {
  const start = Math.max(0, Math.min(at - before, length - windowLength))
  const ownLength = isBrief && at <= length - windowLength ? briefLength : windowLength
  return {
    start: Math.max(0, start - more.before * windowLength),
    end: Math.min(length, start + ownLength + more.after * windowLength),
  }
}
