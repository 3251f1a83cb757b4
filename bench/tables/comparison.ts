import type { Summary } from '../statistics/summary.ts'

/** A row of a table: a figure of each page, and the ratios of the first page to each other. */
export type ComparedRow = {
  readonly what: string
  readonly unit: Unit
  /** In the order of the columns. A text says why there is no figure. */
  readonly cells: readonly (Summary | string)[]
}

/** The cells of a row: medians with their spread, then the ratio of the first page’s median to each other page’s. */
export function comparedCells({ what, unit, cells }: ComparedRow): readonly string[] {
  const [own, ...others] = cells
  return [
    unit === 'ms' ? `${what}, ms` : what,
    ...cells.map((cell) => (typeof cell === 'string' ? `– (${cell})` : withSpread(cell, unit))),
    ...others.map((other) => ratio(own, other)),
  ]
}

/** The ratio of two medians; null if either is missing or the second is 0. */
export function medianRatio(one: Summary | string | undefined, other: Summary | string | undefined): number | null {
  if (typeof one !== 'object' || typeof other !== 'object' || other.median === 0) return null
  return one.median / other.median
}

function ratio(one: Summary | string | undefined, other: Summary | string): string {
  return medianRatio(one, other)?.toFixed(2) ?? '–'
}

/** A median with its spread, and the number of runs that did not reach it. */
export function withSpread({ median, least, most, missed }: Summary, unit: Unit): string {
  const spread = least === most ? '' : ` (${formatAmount(least, unit)}–${formatAmount(most, unit)})`
  return `${formatAmount(median, unit)}${spread}${missed === 0 ? '' : `, not reached ${missed} times`}`
}

export type Unit = 'ms' | 'bytes' | 'count' | 'shift'

/** Formats an amount: milliseconds, decimal kilobytes and megabytes, counts, layout shift. */
export function formatAmount(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return value < 100 ? value.toFixed(1) : String(Math.round(value))
    case 'bytes':
      return value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1000).toFixed(1)} kB`
    case 'count':
      return String(Math.round(value * 10) / 10)
    case 'shift':
      return value.toFixed(3)
  }
}
