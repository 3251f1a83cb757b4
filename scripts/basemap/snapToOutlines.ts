import type { Position } from 'geojson'
import { LineIndex } from './lineIndex.ts'
import { PolygonIndex } from './polygonIndex.ts'
import type { Line, Ring } from './shapes.ts'

/** The largest distance between two versions of an outline: about 7 km at 35° of latitude. */
const reach = 2e-4

/** Cuts or extends lines that end at another version of these outlines, so that they end at these. */
export function snapToOutlines(lines: readonly Line[], outlines: readonly Ring[][]): Line[] {
  const counts = new Map<string, number>()
  for (const point of lines.flat()) counts.set(point.join(), (counts.get(point.join()) ?? 0) + 1)
  const areas = new PolygonIndex(outlines)
  const edges = new LineIndex(outlines.flat(), reach)
  const isLoose = (point: Position | undefined) => point !== undefined && counts.get(point.join()) === 1
  return lines.flatMap((line) => {
    const isClosed = line[0]?.join() === line.at(-1)?.join()
    if (isClosed) return [line]
    const endSnapped = isLoose(line.at(-1)) ? snapEnd(line, areas, edges) : line
    const snapped = isLoose(line[0]) ? snapEnd([...endSnapped].reverse(), areas, edges) : endSnapped
    return snapped.length > 1 ? [snapped] : []
  })
}

function snapEnd(line: Line, areas: PolygonIndex, edges: LineIndex): Line {
  const own = areas.at(line[Math.floor(line.length / 2)] ?? [])
  if (own === undefined) return line
  const inner = line.findLastIndex((point) => areas.at(point) === own)
  const kept = line.slice(0, inner + 1)
  const end = edges.nearestTo(line[inner + 1] ?? line[inner] ?? [])
  return end === undefined ? kept : [...kept, end]
}
