import { latitudeAt, longitudeAt } from '../../src/map/projection/mercator.ts'
import { tileFeatures, unitsPerWorld } from '../../src/publish/tiles/tileFeatures.ts'
import type { LngLat } from '../../src/story/story.ts'
import { openTiles, tilesFile } from '../tiles/openTiles.ts'

/** The points at which the world’s tiles name the countries, about their middles, by their ISO 3166-1 codes. */
export async function countryMiddles(): Promise<ReadonlyMap<string, LngLat>> {
  const countries = await tileFeatures(openTiles(tilesFile), { z: 0, x: 0, y: 0 }, 'countries')
  return new Map(
    countries.flatMap(({ properties: { a2 }, parts }) => {
      const point = parts[0]?.[0]
      return typeof a2 === 'string' && point !== undefined ? [[a2, toDegrees(point)]] : []
    }),
  )
}

function toDegrees([x, y]: readonly [x: number, y: number]): LngLat {
  return [longitudeAt(x / unitsPerWorld), latitudeAt(y / unitsPerWorld)]
}
