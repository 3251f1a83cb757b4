import { wrapLongitude } from '../../story/lngLat.ts'

/** From so many degrees of longitude on, a flight shows more of the world on its way. */
const long = 20

/** Whether the way between two longitudes, in degrees, is long: the shorter way, over the antimeridian too. */
export function isLongFlight(from: number, to: number): boolean {
  return Math.abs(wrapLongitude(to - from)) > long
}
