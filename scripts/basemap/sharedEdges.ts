import type { GeoJsonProperties } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type { Line } from './shapes.ts'
import type { Shared } from './simplified.ts'

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
