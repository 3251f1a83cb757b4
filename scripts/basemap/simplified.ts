import type { Feature, GeoJsonProperties, Geometry } from 'geojson'
import { mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { mapshaper } from './mapshaper.ts'
import { withoutSpikes } from './rounded.ts'
import type { Line } from './shapes.ts'

export type Shared<P extends GeoJsonProperties> = Topology<{ shapes: GeometryCollection<P> }>

/** In pixels of a 512-pixel tile, squared. A point goes if its triangle with its neighbours is smaller. */
const detail: readonly number[] = [0.6, 0.6, 0.6, 0.6, 0.5, 0.4, 0.35, 0.3]

/** One topology in which touching shapes share their edges, with every point weighed once for all zooms. */
export function weighed<P extends GeoJsonProperties>(
  name: string,
  features: readonly Feature<Geometry, P>[],
): Shared<P> {
  const output = ['format=topojson', 'no-quantization']
  const topology = mapshaper<Shared<P>>(name, features, ['-rename-layers', 'shapes'], output)
  const { shapes } = topology.objects
  const geometries = shapes.geometries.map(withoutSpikes)
  return presimplify({ ...topology, objects: { shapes: { ...shapes, geometries } } })
}

/** The shapes that are visible at a zoom. Shared edges are simplified once, and so stay shared. */
export function simplified<P extends GeoJsonProperties>(topology: Shared<P>, zoom: number, finest = 0): Shared<P> {
  return simplify(topology, (Math.max(detail[zoom] ?? 0, finest) * pixelAt(zoom)) ** 2)
}

/** Length of a pixel of a 512-pixel tile, on the unit square. */
export function pixelAt(zoom: number): number {
  return 1 / (512 * 2 ** zoom)
}

/** The edges that two shapes share, as lines, if `isWanted` accepts the pair; so never a coast. */
export function sharedEdges<P extends GeoJsonProperties>(
  topology: Shared<P>,
  isWanted: (shape: P, other: P) => boolean,
): Line[] {
  const isKept = ({ properties: one }: GeometryObject<P>, { properties: other }: GeometryObject<P>) =>
    one !== undefined && other !== undefined && one !== other && isWanted(one as P, other as P)
  return mesh(topology, topology.objects.shapes as GeometryObject, isKept as Filter).coordinates
}

/** mesh's own types know nothing of the shapes' properties. */
type Filter = (shape: GeometryObject, other: GeometryObject) => boolean
