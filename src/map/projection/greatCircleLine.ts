import { distance, greatCircle } from '@turf/turf'
import type { Feature, LineString } from 'geojson'
import { unwrapLine } from '../../story/lngLat.ts'
import type { LngLat } from './camera.ts'

const kilometresPerPoint = 50
const fewestPoints = 16
const mostPoints = 256

/** Kilometres: half round Turf's sphere, less one. From there on, points count as antipodal. */
const nearlyAntipodal = Math.PI * 6371.0088 - 1

/**
 * The shortest way from one place to another, as one LineString of degrees to draw in Web Mercator: about one point per
 * 50 km, 16 to 256 of them, first and last exactly `from` and `to`. Longitudes are unwrapped: each is within 180° of
 * the one before, beyond ±180 where the line crosses the antimeridian, so that `to` may be on another turn. From a
 * point to its antipode every way is the shortest; the line leaves eastwards or westwards, which keeps it off the
 * poles.
 */
export function greatCircleLine(from: LngLat, to: LngLat): Feature<LineString> {
  const kilometres = distance([...from], [...to])
  const npoints = Math.min(mostPoints, Math.max(fewestPoints, Math.round(kilometres / kilometresPerPoint)))
  const towards = kilometres > nearlyAntipodal ? besides(to) : to
  const { geometry } = greatCircle([...from], [...towards], { npoints })
  // Turf splits the line at the antimeridian and rounds to six decimals: join the parts, put the ends back.
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  const coordinates = unwrapLine([[...from], ...parts.flat().slice(1, -1), [...to]])
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }
}

/** A place about a kilometre beside another, on its parallel, or at the poles on its meridian. */
function besides([longitude, latitude]: LngLat): LngLat {
  if (Math.abs(latitude) > 89) return [longitude, latitude - Math.sign(latitude) * 0.01]
  return [longitude + 0.01 / Math.cos((latitude * Math.PI) / 180), latitude]
}
