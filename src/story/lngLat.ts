import type { Position } from 'geojson'
import type { LngLat } from './story.ts'

/** A GeoJSON position without its height. */
export function lngLat([longitude = 0, latitude = 0]: Position): LngLat {
  return [longitude, latitude]
}
