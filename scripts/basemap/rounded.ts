import type { GeoJsonProperties } from 'geojson'
import type { GeometryObject } from 'topojson-specification'
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

/**
 * Removes spikes, where a ring runs along an edge and straight back. mapshaper lets Pakistan’s ring do so along all of
 * India’s coast, which would make that coast a border.
 */
export function withoutSpikes<P extends GeoJsonProperties>(shape: GeometryObject<P>): GeometryObject<P> {
  if (shape.type === 'Polygon') return { ...shape, arcs: shape.arcs.map(straightened) }
  if (shape.type === 'MultiPolygon') return { ...shape, arcs: shape.arcs.map((part) => part.map(straightened)) }
  return shape
}

function straightened(ring: readonly number[]): number[] {
  const kept: number[] = []
  for (const arc of ring)
    if (kept.at(-1) === ~arc) kept.pop()
    else kept.push(arc)
  while (kept.length > 1 && kept[0] === ~(kept.at(-1) ?? 0)) kept.splice(0, kept.length, ...kept.slice(1, -1))
  return kept
}
