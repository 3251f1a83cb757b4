import { booleanPointInPolygon } from '@turf/turf'
import type { LngLat, Place } from '../../story/story.ts'

/** Whether a place is an area that holds a point. */
export function areaHolds({ geometry }: Pick<Place, 'geometry'>, point: LngLat): boolean {
  return (
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && booleanPointInPolygon([...point], geometry)
  )
}
