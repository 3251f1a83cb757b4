import { summary } from '../statistics/summary.ts'
import { type Unit, withSpread } from '../tables/comparison.ts'
import { markdownTable } from '../tables/markdownTable.ts'
import type { WorkTimes } from './selfTimes.ts'
import { type WorkKind, workKinds } from './workKinds.ts'

/** A column: what the runs have measured; null where one failed. */
export type TraceColumn<T> = { readonly head: string; readonly taken: readonly (T | null)[] }

/** A row: a figure of each run. Times are in milliseconds. */
export type TraceRow<T> = { readonly what: string; readonly unit: Unit; readonly of: (taken: T) => number }

/** A row for each kind of work, but for those left out. */
export function kindRows(without: readonly WorkKind[]): readonly TraceRow<WorkTimes>[] {
  return workKinds
    .filter(({ id }) => !without.includes(id))
    .map(({ id, what }) => ({ what, unit: 'ms', of: (times) => times[id] }))
}

/** A Markdown table of medians with their spread, without the rows that are 0.0 in every run. */
export function traceTable<T>(columns: readonly TraceColumn<T>[], rows: readonly TraceRow<T>[]): string {
  const filled = rows.flatMap(({ what, unit, of }) => {
    const cells = columns.map(({ taken }) => summary(taken.map((run) => (run === null ? null : of(run)))))
    if (cells.every((cell) => cell === null || cell.most < 0.05)) return []
    const name = unit === 'ms' ? `${what}, ms` : what
    return [[name, ...cells.map((cell) => (cell === null ? '– (not reached)' : withSpread(cell, unit)))]]
  })
  return markdownTable(['', ...columns.map(({ head }) => head)], filled)
}
