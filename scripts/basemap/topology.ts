import type { Feature, GeoJsonProperties, Geometry } from 'geojson'
import { mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { mapshaper } from './mapshaper.ts'
import { type Line, type Ring, ringArea } from './shapes.ts'

/** Shapes that share the edges where they touch, on the unit square. */
export type SharedTopology<P extends GeoJsonProperties> = Topology<{ shapes: GeometryCollection<P> }>

/**
 * Visvalingam’s threshold at each zoom, in pixels of a 512-pixel tile: a point goes when the triangle with its
 * neighbours is smaller than the square of this.
 */
const detail: readonly number[] = [0.6, 0.6, 0.6, 0.6, 0.5, 0.4, 0.35, 0.3]

/** Builds a topology and weighs its points, once for all zooms. */
export function buildTopology<P extends GeoJsonProperties>(
  name: string,
  features: readonly Feature<Geometry, P>[],
): SharedTopology<P> {
  const output = ['format=topojson', 'no-quantization']
  const topology = mapshaper<SharedTopology<P>>(name, features, ['-rename-layers', 'shapes'], output)
  const { shapes } = topology.objects
  const geometries = shapes.geometries.map(removeSpikes)
  return presimplify({ ...topology, objects: { shapes: { ...shapes, geometries } } })
}

/** Simplifies a topology to what a zoom can show, or to `finest` pixels where that is coarser. Shared edges stay shared. */
export function simplifyTopology<P extends GeoJsonProperties>(
  topology: SharedTopology<P>,
  zoom: number,
  finest = 0,
): SharedTopology<P> {
  return simplify(topology, (Math.max(detail[zoom] ?? 0, finest) * pixelSize(zoom)) ** 2)
}

/** The size of a pixel of a 512-pixel tile, on the unit square. */
export function pixelSize(zoom: number): number {
  return 1 / (512 * 2 ** zoom)
}

/** The edges that two shapes share, for pairs that `isWanted` accepts. Coasts are never among them. */
export function sharedEdges<P extends GeoJsonProperties>(
  topology: SharedTopology<P>,
  isWanted: (shape: P, other: P) => boolean,
): Line[] {
  const isKept = ({ properties: one }: GeometryObject<P>, { properties: other }: GeometryObject<P>) =>
    one !== undefined && other !== undefined && one !== other && isWanted(one as P, other as P)
  return mesh(topology, topology.objects.shapes as GeometryObject, isKept as Filter).coordinates
}

/** An edge that two shapes share, which has one on its left and one on its right. */
export type SharedEdge<P extends GeoJsonProperties> = { readonly left: P; readonly right: P; readonly line: Line }

/** The edges that two shapes share, for pairs that `isWanted` accepts: each once, in one piece between its ends. */
export function sidedEdges<P extends GeoJsonProperties>(
  topology: SharedTopology<P>,
  isWanted: (shape: P, other: P) => boolean,
): SharedEdge<P>[] {
  const sides = topology.arcs.map((): { left?: P; right?: P } => ({}))
  for (const shape of topology.objects.shapes.geometries) {
    const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.type === 'MultiPolygon' ? shape.arcs : []
    for (const rings of polygons) {
      // What a ring encloses lies on its right where the outer one runs clockwise; holes run the other way.
      const isClockwise = ringArea(ringOf(topology, rings[0] ?? [])) > 0
      for (const arc of rings.flat()) {
        const side = sides[arc < 0 ? ~arc : arc]
        if (side !== undefined) side[arc < 0 === isClockwise ? 'left' : 'right'] = shape.properties as P
      }
    }
  }
  return sides.flatMap(({ left, right }, index) =>
    left === undefined || right === undefined || left === right || !isWanted(left, right)
      ? []
      : [{ left, right, line: (topology.arcs[index] ?? []).map(([x = 0, y = 0]) => [x, y]) }],
  )
}

function ringOf({ arcs }: Topology, ring: readonly number[]): Ring {
  return ring.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])))
}

/** The types of mesh() leave out the shapes’ properties. */
type Filter = (shape: GeometryObject, other: GeometryObject) => boolean

/**
 * Removes the parts of rings that run along an edge and straight back. mapshaper’s ring of Pakistan does so along all
 * of India’s coast, which would make that coast a border.
 */
function removeSpikes<P extends GeoJsonProperties>(shape: GeometryObject<P>): GeometryObject<P> {
  if (shape.type === 'Polygon') return { ...shape, arcs: shape.arcs.map(withoutReversals) }
  if (shape.type === 'MultiPolygon') return { ...shape, arcs: shape.arcs.map((part) => part.map(withoutReversals)) }
  return shape
}

function withoutReversals(ring: readonly number[]): number[] {
  const kept: number[] = []
  for (const arc of ring)
    if (kept.at(-1) === ~arc) kept.pop()
    else kept.push(arc)
  while (kept.length > 1 && kept[0] === ~(kept.at(-1) ?? 0)) kept.splice(0, kept.length, ...kept.slice(1, -1))
  return kept
}
