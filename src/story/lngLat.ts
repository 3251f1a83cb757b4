import type { Position } from 'geojson'
import type { LngLat } from './story.ts'

/** A GeoJSON position without its altitude. */
export function lngLat([longitude = 0, latitude = 0]: Position): LngLat {
  return [longitude, latitude]
}

/** Wraps a longitude into -180…180 degrees. One within them stays as it is: 180 stays 180. */
export function wrapLongitude(longitude: number): number {
  if (Math.abs(longitude) <= 180) return longitude
  return longitude - 360 * Math.floor((longitude + 180) / 360)
}

/**
 * Unwraps a line at the antimeridian: moves each longitude by whole turns to within 180° of the one before it, and the
 * first to within 180° of `near`, where that is given. Longitudes may leave -180…180 degrees.
 */
export function unwrapLine(line: readonly Position[], near = line[0]?.[0] ?? 0): Position[] {
  let before = near
  return line.map(([longitude = 0, latitude = 0]) => {
    before = longitude - 360 * Math.round((longitude - before) / 360)
    return [before, latitude]
  })
}
