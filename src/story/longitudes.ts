import type { Position } from 'geojson'

/** The same meridian within -180…180 degrees. What is within them already is returned as it is: 180 stays 180. */
export function turnedLongitude(longitude: number): number {
  if (Math.abs(longitude) <= 180) return longitude
  return longitude - 360 * Math.floor((longitude + 180) / 360)
}

/**
 * A line without a break at the antimeridian: its first longitude is moved by whole turns to within 180° of `near`, if
 * given, and each other one to within 180° of the one before.
 */
export function unbrokenLine(line: readonly Position[], near = line[0]?.[0] ?? 0): Position[] {
  let before = near
  return line.map(([longitude = 0, latitude = 0]) => {
    before = longitude - 360 * Math.round((longitude - before) / 360)
    return [before, latitude]
  })
}
