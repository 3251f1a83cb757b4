import { readFileSync } from 'node:fs'
import type { GeoJsonProperties } from 'geojson'
import { mergeArcs } from 'topojson-client'
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { regionParts } from './lists/regionParts.ts'

/** The shapes as `sources/build.sh` makes them of Natural Earth, by ISO code or, the waters, by their id. */
type Sources = { readonly units: Topology; readonly countries: Topology; readonly water: Topology }

/**
 * The file of shapes: TopoJSON topologies of units, countries and waters, whose geometries have the ids by which
 * `src/draft/gazetteer/areaShapes.ts` asks for them. A region stands with the units or countries that it is made of.
 */
export function shapesText(): string {
  const sources: Sources = JSON.parse(readFileSync('scripts/gazetteer/sources/shapes.json', 'utf8'))
  const { units, countries, water } = sources
  const isOfUnits = ([, parts]: readonly [string, string]) => parts.includes('-')
  const regions = Object.entries(regionParts)
  return JSON.stringify([
    withRegions(units, regions.filter(isOfUnits)),
    withRegions(
      countries,
      regions.filter((region) => !isOfUnits(region)),
    ),
    withRegions(water, []),
  ])
}

function withRegions(topology: Topology, regions: readonly (readonly [id: string, parts: string])[]): object {
  const shapes = Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries : [],
  )
  const byId = new Map(shapes.map((shape) => [shape.id, shape]))
  const merged = regions.map(([id, parts]) => {
    const own = parts.split(' ').map((code) => {
      const shape = byId.get(code)
      if (shape === undefined || !isArea(shape)) throw new Error(`${id}: '${code}' has no shape`)
      return shape
    })
    return { ...mergeArcs(topology, own), id }
  })
  const geometries = [...shapes.map(({ properties, ...shape }) => shape), ...merged]
  return { ...topology, objects: { shapes: { type: 'GeometryCollection', geometries } } }
}

function isArea(shape: GeometryObject<GeoJsonProperties>): shape is Polygon | MultiPolygon {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon'
}
