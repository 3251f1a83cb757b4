import type { Position } from 'geojson'
import { interpolate, type Line, type Ring } from './shapes.ts'

/** A stretch of a line whose segments all have one value. */
export type LineRun<T> = { readonly line: Line; readonly value: T }

/** Splits lines where the value of their segments changes. Neighbouring runs share a point. */
export function splitLines<T>(lines: readonly Line[], valueAt: (start: Position, end: Position) => T): LineRun<T>[] {
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

/** Smooths a polygon by cutting its corners twice (Chaikin): the source’s shores are angular at close zooms. */
export function smoothRings(part: Ring[]): Ring[] {
  return part.map((ring) => {
    const once = cutCorners(ring)
    const twice = cutCorners([...once, ...once.slice(0, 1)])
    return [...twice, ...twice.slice(0, 1)]
  })
}

/** Smooths a line by cutting its corners twice, and keeps its ends. */
export function smoothLine(line: Line): Line {
  const withEnds = (cut: Line) => [...line.slice(0, 1), ...cut, ...line.slice(-1)]
  return line.length < 3 ? line : withEnds(cutCorners(withEnds(cutCorners(line))))
}

function cutCorners(line: Line): Line {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end
    return [interpolate(start, end, 0.25), interpolate(start, end, 0.75)]
  })
}
