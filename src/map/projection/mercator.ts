import { wrapLongitude } from '../../story/lngLat.ts'

/**
 * Web Mercator (EPSG:3857) in world units: the world is the unit square, x to the east from the antimeridian, y to the
 * south from 85.051129° N. The same formulas as MapLibre's `geo/mercator_coordinate.ts`.
 */

/** Degrees. Where Web Mercator's square world ends, to the digits that MapLibre clamps to. */
export const maxLatitude = 85.051129

/** Longitude in degrees, of any turn, to world units; 0…1 for -180…180. */
export function worldX(longitude: number): number {
  return (180 + longitude) / 360
}

/** Latitude in degrees, clamped to ±85.051129, to world units, 0 (north) to 1 (south). */
export function worldY(latitude: number): number {
  const clamped = Math.min(maxLatitude, Math.max(-maxLatitude, latitude))
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360))) / 360
}

/** World units to a longitude in degrees, within -180…180. */
export function longitudeAt(x: number): number {
  return wrapLongitude(x * 360 - 180)
}

/** World units to a latitude in degrees; what is off the world is at its edge, ±85.051129. */
export function latitudeAt(y: number): number {
  const latitude = (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90
  return Math.min(maxLatitude, Math.max(-maxLatitude, latitude))
}
