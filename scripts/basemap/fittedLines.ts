import type { Position } from 'geojson'
import { Areas } from './areas.ts'
import { NearLines } from './nearLines.ts'
import type { Line, Ring } from './shapes.ts'

/** The distance between two drawings of the same outline: about 7 km at 35° of latitude. */
const reach = 2e-4

/** Cuts or extends lines that end at one drawing of an outline, so that they end at another. */
export function fittedLines(lines: readonly Line[], outlines: readonly Ring[][]): Line[] {
  const counts = new Map<string, number>()
  for (const point of lines.flat()) counts.set(point.join(), (counts.get(point.join()) ?? 0) + 1)
  const areas = new Areas(outlines)
  const edges = new NearLines(outlines.flat(), reach)
  const isLoose = (point: Position | undefined) => point !== undefined && counts.get(point.join()) === 1
  return lines.flatMap((line) => {
    const isClosed = line[0]?.join() === line.at(-1)?.join()
    if (isClosed) return [line]
    const ended = isLoose(line.at(-1)) ? fittedEnd(line, areas, edges) : line
    const fitted = isLoose(line[0]) ? fittedEnd([...ended].reverse(), areas, edges) : ended
    return fitted.length > 1 ? [fitted] : []
  })
}

function fittedEnd(line: Line, areas: Areas, edges: NearLines): Line {
  const own = areas.at(line[Math.floor(line.length / 2)] ?? [])
  if (own === undefined) return line
  const inner = line.findLastIndex((point) => areas.at(point) === own)
  const kept = line.slice(0, inner + 1)
  const end = edges.nearestTo(line[inner + 1] ?? line[inner] ?? [])
  return end === undefined ? kept : [...kept, end]
}
