import type { Feature, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { LineString, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { GazetteerPlace } from './gazetteerPlace.ts'

/** What an area is drawn as: a river as a line. */
export type AreaShape = Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'MultiLineString' }>

type Shape = (Polygon | MultiPolygon | LineString | MultiLineString) & { id: string }
type Shapes = Topology<{ shapes: { type: 'GeometryCollection'; geometries: Shape[] } }>

/**
 * Reads the file of shapes as `scripts/gazetteer/shapesText.ts` writes it. Returns a function for an area’s shape; null where it
 * has none. The text is parsed when the first shape is asked for: many articles name no area.
 */
export function areaShapes(file: string): (place: Pick<GazetteerPlace, 'id' | 'kind' | 'country'>) => AreaShape | null {
  let known: ReadonlyMap<string, () => Geometry> | null = null
  return ({ id, kind, country }) => {
    known ??= shapesById(JSON.parse(file) as readonly Shapes[])
    const shape = known.get(kind === 'country' ? (country ?? '') : id)?.()
    return shape !== undefined && isAreaShape(shape) ? shape : null
  }
}

function shapesById(topologies: readonly Shapes[]): ReadonlyMap<string, () => Geometry> {
  return new Map(
    topologies.flatMap((topology) =>
      topology.objects.shapes.geometries.map(
        (shape) => [shape.id, () => (feature(topology, shape) as Feature).geometry] as const,
      ),
    ),
  )
}

function isAreaShape(shape: Geometry): shape is AreaShape {
  return /^(?:Multi)?(?:Polygon|LineString)$/.test(shape.type)
}
