import type { Position } from 'geojson'
import type { Line } from './shapes.ts'

export type Run<T> = { readonly line: Line; readonly value: T }

/** Cuts lines where the value of their segments changes; neighbouring runs share the point between them. */
export function runsOf<T>(lines: readonly Line[], valueAt: (start: Position, end: Position) => T): Run<T>[] {
  return lines.flatMap((line) => {
    const runs: { line: Line; value: T }[] = []
    line.slice(1).forEach((end, index) => {
      const start = line[index] ?? end
      const value = valueAt(start, end)
      const last = runs.at(-1)
      if (last !== undefined && last.value === value) last.line.push(end)
      else runs.push({ line: [start, end], value })
    })
    return runs
  })
}
