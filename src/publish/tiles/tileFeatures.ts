import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import type { PMTiles } from 'pmtiles'

/** A position in units from the top left of the Web Mercator world, which is `unitsPerWorld` wide. */
export type UnitPosition = [x: number, y: number]

/** A feature of a tile, in units. `parts` are its points, lines or rings. */
export type TileFeature = {
  readonly kind: 'Point' | 'LineString' | 'Polygon'
  readonly properties: Readonly<Record<string, unknown>>
  readonly parts: readonly UnitPosition[][]
}

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number }

/** The width of the world in units. A unit is a quarter of a CSS pixel at zoom 8. */
export const unitsPerWorld = 524_288

/** The features that have been read of an archive, by tile and layer. */
const read = new WeakMap<PMTiles, Map<string, Promise<readonly TileFeature[]>>>()

/**
 * The features of a layer of a tile. x may lie in another copy of the world. Each is read once: the views of a story’s
 * places overlap.
 */
export function tileFeatures(tiles: PMTiles, address: TileAddress, layer: string): Promise<readonly TileFeature[]> {
  const known = read.get(tiles) ?? new Map<string, Promise<readonly TileFeature[]>>()
  read.set(tiles, known)
  const key = `${address.z}/${address.x}/${address.y}/${layer}`
  const features = known.get(key) ?? readFeatures(tiles, address, layer)
  known.set(key, features)
  return features
}

async function readFeatures(tiles: PMTiles, { z, x, y }: TileAddress, layer: string): Promise<readonly TileFeature[]> {
  const perWorld = 2 ** z
  const tile = await tiles.getZxy(z, ((x % perWorld) + perWorld) % perWorld, y)
  if (tile === undefined) return []
  const found = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers[layer]
  if (found === undefined) return []
  const perTile = unitsPerWorld / 2 ** z
  return Array.from({ length: found.length }, (_, index): TileFeature => {
    const feature = found.feature(index)
    return {
      kind: kinds[feature.type] ?? 'Point',
      properties: feature.properties,
      parts: feature
        .loadGeometry()
        .map((part) =>
          part.map(
            (point): UnitPosition => [(x + point.x / found.extent) * perTile, (y + point.y / found.extent) * perTile],
          ),
        ),
    }
  })
}

/** Types: https://github.com/mapbox/vector-tile-spec/tree/master/2.1#434-geometry-types */
const kinds: Readonly<Record<number, TileFeature['kind']>> = { 1: 'Point', 2: 'LineString', 3: 'Polygon' }

/** A box in units: left, top, right, bottom. */
export type UnitBox = readonly [left: number, top: number, right: number, bottom: number]

/** The box of a tile. */
export function tileBox({ z, x, y }: TileAddress): UnitBox {
  const perTile = unitsPerWorld / 2 ** z
  return [x * perTile, y * perTile, (x + 1) * perTile, (y + 1) * perTile]
}

/** The tiles of a zoom that a box touches. x may lie in another copy of the world. */
export function tilesIn([left, top, right, bottom]: UnitBox, z: number): readonly TileAddress[] {
  const perTile = unitsPerWorld / 2 ** z
  const rows = range(Math.max(0, Math.floor(top / perTile)), Math.min(2 ** z - 1, Math.floor(bottom / perTile)))
  return range(Math.floor(left / perTile), Math.floor(right / perTile)).flatMap((x) => rows.map((y) => ({ z, x, y })))
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
