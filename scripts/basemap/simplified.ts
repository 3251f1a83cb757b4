import type { Feature, GeoJsonProperties, Geometry } from 'geojson'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { mapshaper } from './mapshaper.ts'
import { withoutSpikes } from './withoutSpikes.ts'

export type Shared<P extends GeoJsonProperties> = Topology<{ shapes: GeometryCollection<P> }>

/** Pixels of a 512-pixel tile. A point goes when the triangle with its neighbours is smaller than this, squared. */
const detail: readonly number[] = [0.6, 0.6, 0.6, 0.6, 0.5, 0.4, 0.35, 0.3]

/** One topology, in which shapes that touch share their edges, with its points weighed once for every zoom. */
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

/** The topology with what can be seen at a zoom; shared edges are simplified once, and so stay shared. */
export function simplified<P extends GeoJsonProperties>(topology: Shared<P>, zoom: number, finest = 0): Shared<P> {
  return simplify(topology, (Math.max(detail[zoom] ?? 0, finest) * pixelAt(zoom)) ** 2)
}

/** Length of a pixel of a 512-pixel tile, on the unit square. */
export function pixelAt(zoom: number): number {
  return 1 / (512 * 2 ** zoom)
}
