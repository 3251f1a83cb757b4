import { gzipSync } from 'node:zlib'
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Shape } from './shapes.ts'

export type Tile = {
  readonly zoom: number
  readonly x: number
  readonly y: number
  readonly data: Uint8Array
}
export type Layers = Readonly<Record<string, readonly Shape[]>>

/** The last zoom is shown at four more zooms; a finer grid keeps its lines smooth there. */
const extentAt = (zoom: number, last: number) => (zoom === last ? 8192 : 4096)

/** Encodes the tiles of a zoom that have any feature, gzipped. */
export function* encodeTiles(zoom: number, last: number, layers: Layers): Generator<Tile> {
  const extent = extentAt(zoom, last)
  const options = {
    maxZoom: zoom,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance: 0,
    extent,
    buffer: extent / 64,
  }
  const indexes = Object.entries(layers).map(([name, features]) => {
    const data = { type: 'FeatureCollection' as const, features: [...features] }
    return [name, new GeoJSONVT(data, { ...options, coordinates: 'unitSquare', wrap: true })] as const
  })
  for (let x = 0; x < 2 ** zoom; x++)
    for (let y = 0; y < 2 ** zoom; y++) {
      const found = indexes.flatMap(([name, index]) => {
        const tile = index.getTile(zoom, x, y)
        const features = (tile?.features ?? []).flatMap(drawable)
        return tile === null || features.length === 0 ? [] : [[name, withFeatures(tile, features)] as const]
      })
      if (found.length === 0) continue
      const encoded = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent })
      yield { zoom, x, y, data: gzipSync(encoded, { level: 9 }) }
    }
}

/** Drops points that coincide on the tile’s grid, and lines and rings that have too few points left. */
function drawable(feature: GeoJSONVTFeature): GeoJSONVTFeature[] {
  if (feature.type === 1) return [feature]
  const minPoints = feature.type === 2 ? 2 : 4
  const geometry = feature.geometry.map(withoutRepeats).filter((line) => line.length >= minPoints)
  return geometry.length === 0 ? [] : [{ ...feature, geometry }]
}

function withoutRepeats(line: [number, number][]): [number, number][] {
  return line.filter(([x, y], index) => index === 0 || x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1])
}

/** The type asks for features before and after they are moved to the tile’s grid. These are after. */
function withFeatures(tile: GeoJSONVTTile, features: GeoJSONVTFeature[]): GeoJSONVTTile {
  return { ...tile, features: features as GeoJSONVTTile['features'] }
}
