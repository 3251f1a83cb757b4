import { bearing, distance } from '@turf/turf'
import type { CompassPoint } from '../../wording/wording.ts'
import type { LngLat } from './camera.ts'

/** The eight points of the compass, clockwise. */
const compassPoints: readonly CompassPoint[] = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']

/**
 * How far and which way one place is from another along the great circle: `kilometres` by the haversine formula on a
 * sphere of 6371.0088 km (Turf's), `bearing` in degrees clockwise from north at `from`, 0 up to but not 360. A place
 * has the bearing 0 from itself.
 */
export function distanceAndBearing(
  from: LngLat,
  to: LngLat,
): { readonly kilometres: number; readonly bearing: number } {
  const kilometres = distance([...from], [...to], { units: 'kilometers' })
  const turned = bearing([...from], [...to])
  // Of a negative bearing too small to tell from 0, the sum would be 360 itself.
  return { kilometres, bearing: (turned + 360) % 360 }
}

/** The nearest of the eight points of the compass to a bearing in degrees of any turn. */
export function compassPoint(bearing: number): CompassPoint {
  const eighth = Math.round(bearing / 45) % 8
  return compassPoints[(eighth + 8) % 8] ?? 'N'
}
