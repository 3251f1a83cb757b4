import { readFileSync } from 'node:fs'
import { area, centerOfMass, flatten } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A state or county of the United States: its FIPS code, and its centre, [longitude, latitude]. */
export type AtlasShape = { readonly fips: string; readonly name: string; readonly point: readonly [number, number] }

type Atlas = Topology<{ counties: GeometryCollection<{ name: string }>; states: GeometryCollection<{ name: string }> }>

/** The Census Bureau’s cartographic boundaries (public domain, npm `us-atlas`). */
export function readUsAtlas(): { readonly states: readonly AtlasShape[]; readonly counties: readonly AtlasShape[] } {
  const atlas: Atlas = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8'))
  const shapes = (collection: GeometryCollection<{ name: string }>) =>
    feature(atlas, collection).features.map((shape) => ({
      fips: String(shape.id),
      name: shape.properties.name,
      point: centreOf(shape),
    }))
  return { states: shapes(atlas.objects.states), counties: shapes(atlas.objects.counties) }
}

/**
 * The centre of mass, [longitude, latitude] to four decimals, as GeoNames’ points of states are about. Turf’s own of several
 * polygons is that of their hull; Alaska’s western islands are east of the antimeridian.
 */
function centreOf(shape: Feature): readonly [number, number] {
  const parts = flatten(shape as Feature<MultiPolygon>).features.map((part) => ({
    weight: area(part),
    point: centerOfMass(part).geometry.coordinates,
  }))
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  const mean = (axis: 0 | 1) =>
    parts.reduce((sum, { weight, point }) => sum + weight * western(point[axis] ?? 0, axis), 0) / whole
  return [Math.round(mean(0) * 1e4) / 1e4, Math.round(mean(1) * 1e4) / 1e4]
}

const western = (degrees: number, axis: 0 | 1) => (axis === 0 && degrees > 0 ? degrees - 360 : degrees)
