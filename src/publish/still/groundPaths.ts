import { bboxClip, featureCollection, lineString, polygon, simplify, union } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { PMTiles } from 'pmtiles'
import { type GroundLayer, groundLayers } from '../../map/ground/groundLook.ts'
import { joinedLines } from '../../map/ground/joinedLines.ts'

import {
  type TileFeature,
  tileBox,
  tileFeatures,
  tilesIn,
  type UnitBox,
  type UnitPosition,
} from '../tiles/tileFeatures.ts'
import { boxIntersection } from './unitBoxes.ts'

/** The ends of a line that tiles cut are joined if they are within this distance, in units. */
const joinDistance = 6

export type PathOptions = {
  /** The extent of the paths, in units. */
  readonly box: UnitBox
  /** The number of the paths’ units in one unit of the tiles. */
  readonly scale: number
  /** The origin of the paths, in their units. */
  readonly origin: readonly [x: number, y: number]
  /** The zoom of the tiles. */
  readonly zoom: number
  /** How far simplified lines may lie from the tiles’, in units. */
  readonly tolerance: number
  /** The smallest water, in units squared. */
  readonly minWaterArea: number
  /** Layers that start at a higher zoom are left out. */
  readonly maxZoom: number
}

/** The paths of an extract, by the id of the ground’s layer. The coast has none, because it is the land’s outline. */
export async function groundPaths(tiles: PMTiles, options: PathOptions): Promise<Readonly<Record<string, string>>> {
  const paths: Record<string, string> = {}
  for (const layer of groundLayers) {
    if (layer.id === 'coast' || (layer.kind === 'line' && (layer.fromZoom ?? 0) > options.maxZoom)) continue
    const path =
      layer.kind === 'fill'
        ? (await polygonRings(tiles, layer.tiles, options)).map((ring) =>
            pathData(ring.slice(0, -1), options).replace(/.$/, '$&z'),
          )
        : (await layerLines(tiles, layer, options)).map((line) => pathData(line, options))
    if (path.length > 0) paths[layer.id] = path.join('')
  }
  return paths
}

/** The rings of a layer’s polygons, simplified. */
async function polygonRings(tiles: PMTiles, layer: string, options: PathOptions): Promise<readonly Position[][]> {
  const { tolerance, minWaterArea } = options
  const whole = await known(tiles, `${layer} polygons`, options, () => wholePolygon(tiles, layer, options))
  if (whole === null) return []
  const { geometry } = simplify(whole, { tolerance, highQuality: true })
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const minArea = Math.max((tolerance * 3) ** 2, layer === 'water' ? minWaterArea : 0)
  return rings.filter((ring) => Math.abs(ringArea(ring)) > minArea)
}

/** A layer’s polygons, joined over all tiles so that no seam shows. */
async function wholePolygon(
  tiles: PMTiles,
  layer: string,
  { box, zoom }: PathOptions,
): Promise<Feature<Polygon | MultiPolygon> | null> {
  const parts: Feature<Polygon | MultiPolygon>[] = []
  for (const address of tilesIn(box, zoom)) {
    const clip = boxIntersection(tileBox(address), box)
    for (const feature of await tileFeatures(tiles, address, layer)) {
      parts.push(
        ...polygonsOf(feature).map((rings) => bboxClip(polygon(rings), [...clip]) as Feature<Polygon | MultiPolygon>),
      )
    }
  }
  const whole = parts.filter(({ geometry }) => geometry.coordinates.length > 0)
  return whole.length > 1 ? union(featureCollection(whole)) : (whole[0] ?? null)
}

/** What has been joined of an archive, by what it is, box and zoom. */
const joined = new WeakMap<PMTiles, Map<string, Promise<unknown>>>()

/** Joins once what differs in its detail alone: joining takes seconds, and a map is tried in several. */
function known<T>(tiles: PMTiles, what: string, { box, zoom }: PathOptions, join: () => Promise<T>): Promise<T> {
  const ofTiles = joined.get(tiles) ?? new Map<string, Promise<unknown>>()
  joined.set(tiles, ofTiles)
  const key = `${what} ${box} ${zoom}`
  const made = (ofTiles.get(key) as Promise<T> | undefined) ?? join()
  ofTiles.set(key, made)
  return made
}

/** Groups a feature’s rings into polygons. In a tile, an outer ring has one winding; its holes follow with the other. */
function polygonsOf({ kind, parts }: TileFeature): readonly UnitPosition[][][] {
  if (kind !== 'Polygon') return []
  const polygons: UnitPosition[][][] = []
  for (const ring of parts) {
    if (ring.length < 4) continue
    if (ringArea(ring) > 0 || polygons.length === 0) polygons.push([ring])
    else polygons.at(-1)?.push(ring)
  }
  return polygons
}

async function layerLines(tiles: PMTiles, layer: GroundLayer, options: PathOptions): Promise<readonly Position[][]> {
  const { tolerance } = options
  const lines = await known(tiles, `${layer.id} lines`, options, () => wholeLines(tiles, layer, options))
  return lines
    .map((line) => simplify(lineString(line), { tolerance, highQuality: true }).geometry.coordinates)
    .filter((line) => line.length > 1)
}

/** A layer’s lines, joined where tiles cut them. */
async function wholeLines(
  tiles: PMTiles,
  layer: GroundLayer,
  { box, zoom }: PathOptions,
): Promise<readonly Position[][]> {
  const only = layer.kind === 'line' ? layer.only : undefined
  const pieces: Position[][] = []
  for (const address of tilesIn(box, zoom)) {
    const clip = boxIntersection(tileBox(address), box)
    for (const { kind, parts, properties } of await tileFeatures(tiles, address, layer.tiles)) {
      if (kind !== 'LineString' || (only !== undefined && properties[only[0]] !== only[1])) continue
      for (const part of parts) pieces.push(...clipLine(part, clip))
    }
  }
  return joinedLines(pieces, joinDistance)
}

/** The parts of a line that lie in a box. */
export function clipLine(line: Position[], clip: UnitBox): Position[][] {
  if (line.length < 2) return []
  const { geometry } = bboxClip(lineString(line), [...clip])
  const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates as Position[]]
  return lines.filter((part) => part.length > 1)
}

/** Path data in whole units from an origin, with relative steps. Empty if all positions round to one. */
function pathData(line: readonly Position[], { scale, origin: [left, top] }: PathOptions): string {
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

function ringArea(ring: readonly Position[]): number {
  return (
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}
