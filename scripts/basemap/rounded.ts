import { between } from './nearLines.ts'
import type { Line, Ring } from './shapes.ts'

/** Cuts a polygon’s corners twice (Chaikin), because the source’s shores are angular at close zooms. */
export function rounded(part: Ring[]): Ring[] {
  return part.map((ring) => {
    const once = cornersCut(ring)
    const twice = cornersCut([...once, ...once.slice(0, 1)])
    return [...twice, ...twice.slice(0, 1)]
  })
}

/** Cuts a line’s corners twice and keeps its ends. */
export function roundedLine(line: Line): Line {
  const ended = (cut: Line) => [...line.slice(0, 1), ...cut, ...line.slice(-1)]
  return line.length < 3 ? line : ended(cornersCut(ended(cornersCut(line))))
}

function cornersCut(line: Line): Line {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end
    return [between(start, end, 0.25), between(start, end, 0.75)]
  })
}
