import { wrapLongitude } from '../../story/lngLat.ts'
import type { Extent, LngLat } from './camera.ts'
import { worldX, worldY } from './mercator.ts'

/**
 * The smallest extent that holds all points (degrees), across the antimeridian where that is narrower: it leaves out
 * the widest gap between neighbouring meridians. Where two gaps are equally wide, the extent that does not cross is
 * given. Throws a RangeError where there are no points.
 */
export function extentOfPoints(points: readonly LngLat[]): Extent {
  if (points.length === 0) throw new RangeError('extentOfPoints: no points were given, and nothing has no extent')
  const south = points.reduce((least, [, latitude]) => Math.min(least, latitude), 90)
  const north = points.reduce((most, [, latitude]) => Math.max(most, latitude), -90)
  const [west, east] = narrowestSpan(points.map(([longitude]) => wrapLongitude(longitude)))
  return [west, south, east, north]
}

/** The meridians west and east of all longitudes, the long way round left out. At least one longitude. */
function narrowestSpan(longitudes: readonly number[]): readonly [west: number, east: number] {
  const sorted = longitudes.toSorted((a, b) => a - b)
  let west = sorted[0] ?? 0
  let east = sorted.at(-1) ?? 0
  let widestGap = west + 360 - east
  for (const [index, longitude] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next === undefined || next - longitude <= widestGap) continue
    widestGap = next - longitude
    west = next
    east = longitude
  }
  return [west, east]
}

/** The width and the height of an extent, in widths of the Web Mercator world. */
export function worldSize([west, south, east, north]: Extent): readonly [width: number, height: number] {
  return [worldX(west > east ? east + 360 : east) - worldX(west), worldY(south) - worldY(north)]
}
