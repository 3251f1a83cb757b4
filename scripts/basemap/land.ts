import { merge } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import type { CountryProperties } from './countryShapes.ts'
import { type Ring, ringArea, type Shape } from './shapes.ts'
import { pixelSize, type SharedTopology } from './topology.ts'

/** The smallest island in the tiles of a zoom, in square pixels, and the first zoom that has all of them. */
const minIslandArea = 1.2
const completeZoom = 6

/** All land as one shape: the union of the countries. */
export function landLayer(zoom: number, countryShapes: SharedTopology<CountryProperties>): Shape[] {
  const shapes = countryShapes.objects.shapes.geometries.filter(isArea)
  const parts = merge(countryShapes, shapes).coordinates
  const smallest = zoom < completeZoom ? minIslandArea * pixelSize(zoom) ** 2 : 0
  const coordinates = parts
    .map((part) => part.filter((ring, index) => ring.length > 3 && isVisible(ring, index === 0 ? smallest : 0)))
    .filter((part) => part.length > 0 && isVisible(part[0] ?? [], smallest))
  return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }]
}

function isArea<S extends { type: string | null }>(shape: S): shape is S & (Polygon | MultiPolygon) {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon'
}

function isVisible(ring: Ring, smallest: number): boolean {
  return Math.abs(ringArea(ring)) > smallest
}
