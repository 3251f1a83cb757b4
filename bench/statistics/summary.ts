import { quantile } from './quantile.ts'

/** The summary of a figure: median and spread of the runs that reached it. */
export type Summary = {
  readonly median: number
  readonly least: number
  readonly most: number
  /** How many runs did not reach it. */
  readonly missed: number
}

/** Summarises runs of a figure, null where a run did not reach it. Null if none did. */
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
