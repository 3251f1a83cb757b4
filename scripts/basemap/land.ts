import { merge } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import type { NationProperties } from './nations.ts'
import { type Ring, ringArea, type Shape } from './shapes.ts'
import { pixelAt, type Shared } from './simplified.ts'

/** Smaller islands than this many square pixels are left out below the zooms that keep everything. */
const smallestIsland = 1.2
const keepsEverything = 6

/** All land as one shape: the union of the countries, so that its coast is theirs. */
export function landAt(zoom: number, nations: Shared<NationProperties>): Shape[] {
  const shapes = nations.objects.shapes.geometries.filter(isArea)
  const parts = merge(nations, shapes).coordinates
  const smallest = zoom < keepsEverything ? smallestIsland * pixelAt(zoom) ** 2 : 0
  const coordinates = parts
    .map((part) => part.filter((ring, index) => ring.length > 3 && isSeen(ring, index === 0 ? smallest : 0)))
    .filter((part) => part.length > 0 && isSeen(part[0] ?? [], smallest))
  return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }]
}

function isArea<S extends { type: string | null }>(shape: S): shape is S & (Polygon | MultiPolygon) {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon'
}

function isSeen(ring: Ring, smallest: number): boolean {
  return Math.abs(ringArea(ring)) > smallest
}
