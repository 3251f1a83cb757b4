import { quantile } from './quantile.ts'

/** What was measured of one figure: the median and the spread of the runs that reached it. */
export type Summary = {
  readonly median: number
  readonly least: number
  readonly most: number
  /** How many runs did not reach it. */
  readonly missed: number
}

/** Sums up the runs of a figure, null where a run did not reach it; null where none did. */
export function summary(values: readonly (number | null)[]): Summary | null {
  const reached = values.filter((value) => value !== null)
  const median = quantile(reached, 0.5)
  if (median === null) return null
  return {
    median,
    least: Math.min(...reached),
    most: Math.max(...reached),
    missed: values.length - reached.length,
  }
}
