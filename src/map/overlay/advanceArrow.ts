import { lngLat } from '../../story/lngLat.ts'
import type { LngLat, Place } from '../../story/story.ts'
import { worldX, worldY } from '../projection/mercator.ts'

/** The head of an arrow that points to the right, with its tip at the origin, in CSS pixels: SVG path data. */
export const arrowHead = 'M1 0L-13 -6.5L-10 0L-13 6.5z'

/** Where an advance’s arrow ends, and in which direction: degrees clockwise from the right, the same at every zoom. */
export function arrowEnd({ geometry, point }: Place): { readonly tip: LngLat; readonly angle: number } {
  const line = geometry.type === 'LineString' ? geometry.coordinates.map(lngLat) : []
  const [before, tip] = [line.at(-2) ?? point, line.at(-1) ?? point]
  const [dx, dy] = [worldX(tip[0]) - worldX(before[0]), worldY(tip[1]) - worldY(before[1])]
  return { tip, angle: Math.round((Math.atan2(dy, dx - Math.round(dx)) * 180) / Math.PI) }
}
