import type { GeoJsonProperties } from 'geojson'
import type { GeometryObject } from 'topojson-specification'

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
