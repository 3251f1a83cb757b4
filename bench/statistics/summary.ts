/** The summary of a figure: median and spread of the runs that reached it. */
export type Summary = {
  readonly median: number
  readonly least: number
  readonly most: number
  /** The number of runs that did not reach it. */
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

/** The quantile of values, interpolated between neighbours (Hyndman and Fan’s type 7); null of none. */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (at - Math.floor(at))
}
