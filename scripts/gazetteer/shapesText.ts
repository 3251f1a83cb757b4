import { readFileSync } from 'node:fs'
import { mergeArcs } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { regionParts } from './lists/regionParts.ts'

/** The shapes as `sources/build.sh` makes them of Natural Earth: land by unit and by country, and the waters by id. */
type Sources = { readonly land: Topology; readonly water: Topology }
type Area = (Polygon | MultiPolygon) & { readonly properties?: Readonly<Record<string, unknown>> }

/**
 * The file of shapes: two TopoJSON topologies, of land and of water, whose geometries have the ids by which
 * `src/draft/gazetteer/areaShapes.ts` asks for them: ISO codes of countries and units, and the ids of regions and waters.
 */
export function shapesText(): string {
  const { land, water }: Sources = JSON.parse(readFileSync('scripts/gazetteer/sources/shapes.json', 'utf8'))
  const areas = new Map([...areasBy(land, 'countries', 'country'), ...areasBy(land, 'units', 'unit')])
  const regions = Object.entries(regionParts).map(([id, parts]) => {
    const own = parts.split(' ').map((code) => {
      const area = areas.get(code)
      if (area === undefined) throw new Error(`${id}: '${code}' has no shape`)
      return area
    })
    return { ...mergeArcs(land, own), id }
  })
  const shapes = [...areas].map(([id, { type, arcs }]) => ({ type, arcs, id }))
  const waters = Object.values(water.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries.map(({ properties, ...shape }) => shape) : [],
  )
  return JSON.stringify([withShapes(land, [...shapes, ...regions]), withShapes(water, waters)])
}

function areasBy(land: Topology, layer: string, key: string): readonly (readonly [string, Area])[] {
  const object = land.objects[layer]
  if (object?.type !== 'GeometryCollection') throw new Error(`shapes.json has no ${layer}`)
  return object.geometries.map((area) => [String((area as Area).properties?.[key]), area as Area])
}

function withShapes({ arcs, transform }: Topology, geometries: readonly object[]) {
  return { type: 'Topology', transform, arcs, objects: { shapes: { type: 'GeometryCollection', geometries } } }
}
