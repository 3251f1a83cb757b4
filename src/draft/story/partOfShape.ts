import { area, bbox, bboxPolygon, feature, featureCollection, intersect, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { AreaShape } from '../gazetteer/areaShapes.ts'
import type { Part } from '../reading/partNamed.ts'

/** Where one piece of an area holds so much of it, the others (islands, an exclave) don’t say where its north is. */
const mainland = 0.75

/**
 * The part of an area that a report means by “northern Syria”: of the box around it, the outer third on one side, the outer quarter
 * (half by half) of “north-eastern”, the middle ninth of “central”, cut with its outline. A river, and what the cut leaves
 * nothing of, stays whole.
 */
export function partOfShape(shape: AreaShape, { east, north }: Part): AreaShape {
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return shape
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const crosses = parts.some(isAtEdge(180)) && parts.some(isAtEdge(-180))
  const whole = crosses ? parts.map((part) => part.map((ring) => moved(ring, (x) => (x < 0 ? x + 360 : x)))) : parts
  const [west, south, easternmost, northernmost] = boxOf(whole)
  const isCorner = east !== 0 && north !== 0
  const [left, right] = rangeOf(west, easternmost, east, isCorner, north !== 0 && !isCorner)
  const [bottom, top] = rangeOf(south, northernmost, north, isCorner, east !== 0 && !isCorner)
  const cut = intersect(
    featureCollection<Polygon | MultiPolygon>([multiPolygon(whole), bboxPolygon([left, bottom, right, top])]),
  )
  if (cut === null) return shape
  return crosses ? inBounds(cut.geometry) : cut.geometry
}

/** The share of a range from `least` to `most` that a side means: all of it where only the other axis counts. */
function rangeOf(
  least: number,
  most: number,
  side: Part['east'],
  isCorner: boolean,
  isWhole: boolean,
): readonly [number, number] {
  if (isWhole) return [least - 1, most + 1]
  const share = (most - least) / (isCorner ? 2 : 3)
  if (side === 0) return [least + share, most - share]
  return side < 0 ? [least - 1, least + share] : [most - share, most + 1]
}

function boxOf(parts: readonly Position[][][]): readonly [number, number, number, number] {
  const sizes = parts.map((coordinates) => area(feature({ type: 'Polygon', coordinates })))
  const largest = sizes.indexOf(Math.max(...sizes))
  const isMainland = (sizes[largest] ?? 0) >= mainland * sizes.reduce((sum, size) => sum + size, 0)
  const [west, south, east, north] = bbox(multiPolygon(isMainland ? parts.slice(largest, largest + 1) : [...parts]))
  return [west, south, east, north]
}

const isAtEdge = (longitude: number) => (part: readonly Position[][]) =>
  part.some((ring) => ring.some(([x = 0]) => Math.abs(x - longitude) < 0.5))

function inBounds(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const back = (ring: readonly Position[]) =>
    ring.every(([x = 0]) => x >= 180) ? moved(ring, (x) => x - 360) : moved(ring, (x) => Math.min(x, 180))
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: geometry.coordinates.map(back) }
    : { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(back)) }
}

function moved(ring: readonly Position[], longitude: (x: number) => number): Position[] {
  return ring.map(([x = 0, y = 0]) => [longitude(x), y])
}
