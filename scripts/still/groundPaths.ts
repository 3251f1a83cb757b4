import { bboxClip, featureCollection, lineString, polygon, simplify, union } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { PMTiles } from 'pmtiles'
import { type GroundLayer, groundLayers } from '../../src/map/ground/groundLook.ts'
import { joinedLines } from '../../src/map/ground/joinedLines.ts'

import { type TileFeature, tileBox, tileFeatures, tilesIn, type UnitBox, type UnitPosition } from './tileFeatures.ts'

/** The distance within which ends of a line that tiles cut are joined, in units. */
const nearness = 6

export type Cut = {
  /** What of the tiles the paths hold, in units. */
  readonly box: UnitBox
  /** How many of the paths’ units make one of the tiles’. */
  readonly scale: number
  /** The origin of the paths, in their units. */
  readonly origin: readonly [x: number, y: number]
  /** The zoom of the tiles. */
  readonly zoom: number
  /** How far simplified lines may lie from the tiles’, in units. */
  readonly tolerance: number
  /** Waters smaller than this are left out, in units squared. */
  readonly smallestWater: number
  /** Layers that start at a higher zoom are left out. */
  readonly closest: number
}

/** The paths of an extract by the id of the ground’s layer. The coast has none: it is the land’s outline. */
export async function groundPaths(tiles: PMTiles, cut: Cut): Promise<Readonly<Record<string, string>>> {
  const paths: Record<string, string> = {}
  for (const layer of groundLayers) {
    if (layer.id === 'coast' || (layer.kind === 'line' && (layer.fromZoom ?? 0) > cut.closest)) continue
    const path =
      layer.kind === 'fill'
        ? (await ringsOf(tiles, layer.tiles, cut)).map((ring) => pathOf(ring.slice(0, -1), cut).replace(/.$/, '$&z'))
        : (await linesOf(tiles, layer, cut)).map((line) => pathOf(line, cut))
    if (path.length > 0) paths[layer.id] = path.join('')
  }
  return paths
}

/** The rings of a layer’s polygons, joined over all tiles so that no seam shows. */
async function ringsOf(
  tiles: PMTiles,
  layer: string,
  { box, zoom, tolerance, smallestWater }: Cut,
): Promise<readonly Position[][]> {
  const parts: Feature<Polygon | MultiPolygon>[] = []
  for (const address of tilesIn(box, zoom)) {
    const clip = intersection(tileBox(address), box)
    for (const feature of await tileFeatures(tiles, address, layer)) {
      parts.push(
        ...polygonsOf(feature).map((rings) => bboxClip(polygon(rings), [...clip]) as Feature<Polygon | MultiPolygon>),
      )
    }
  }
  const whole = parts.filter(({ geometry }) => geometry.coordinates.length > 0)
  const [first] = whole
  if (first === undefined) return []
  const one = whole.length === 1 ? first : union(featureCollection(whole))
  if (one === null) return []
  const { geometry } = simplify(one, { tolerance, highQuality: true })
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const smallest = Math.max((tolerance * 3) ** 2, layer === 'water' ? smallestWater : 0)
  return rings.filter((ring) => Math.abs(boxArea(ring)) > smallest)
}

/** A feature’s rings as polygons: in a tile an outer ring turns one way, its holes follow and turn the other. */
function polygonsOf({ kind, parts }: TileFeature): readonly UnitPosition[][][] {
  if (kind !== 'Polygon') return []
  const polygons: UnitPosition[][][] = []
  for (const ring of parts) {
    if (ring.length < 4) continue
    if (boxArea(ring) > 0 || polygons.length === 0) polygons.push([ring])
    else polygons.at(-1)?.push(ring)
  }
  return polygons
}

async function linesOf(
  tiles: PMTiles,
  layer: GroundLayer,
  { box, zoom, tolerance }: Cut,
): Promise<readonly Position[][]> {
  const only = layer.kind === 'line' ? layer.only : undefined
  const pieces: Position[][] = []
  for (const address of tilesIn(box, zoom)) {
    const clip = intersection(tileBox(address), box)
    for (const { kind, parts, properties } of await tileFeatures(tiles, address, layer.tiles)) {
      if (kind !== 'LineString' || (only !== undefined && properties[only[0]] !== only[1])) continue
      for (const part of parts) pieces.push(...clippedLine(part, clip))
    }
  }
  return joinedLines(pieces, nearness)
    .map((line) => simplify(lineString(line), { tolerance, highQuality: true }).geometry.coordinates)
    .filter((line) => line.length > 1)
}

/** The parts of a line that lie in a box. */
export function clippedLine(line: Position[], clip: UnitBox): Position[][] {
  if (line.length < 2) return []
  const { geometry } = bboxClip(lineString(line), [...clip])
  const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates as Position[]]
  return lines.filter((part) => part.length > 1)
}

/** Path data in whole units from an origin, each step relative to the last. Empty if all positions round to one. */
function pathOf(line: readonly Position[], { scale, origin: [left, top] }: Cut): string {
  const points = line
    .map(([x = 0, y = 0]) => [Math.round(x * scale) - left, Math.round(y * scale) - top] as const)
    .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1])
  const [first, ...rest] = points
  if (first === undefined || rest.length === 0) return ''
  const steps = rest.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? first
    return `l${x - beforeX}${y < beforeY ? '' : ' '}${y - beforeY}`
  })
  return `M${first[0]} ${first[1]}${steps.join('')}`
}

/** What two boxes share. */
export function intersection(a: UnitBox, b: UnitBox): [number, number, number, number] {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}

function boxArea(ring: readonly Position[]): number {
  return (
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}
