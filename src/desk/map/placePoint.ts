import { lngLat } from '../../story/lngLat.ts'
import { type Bounds, markerPoint } from '../../story/reading/markerPoint.ts'
import type { PlaceGeometry } from '../../story/story.ts'
import type { DeskPlace } from '../project/deskPlace.ts'

const world: Bounds = [-180, -90, 180, 90]

/** Where a place’s marker stands, [longitude, latitude] in degrees; null where it is nowhere yet. */
export function placePoint({ geometry }: DeskPlace): readonly [number, number] | null {
  if (geometry === null) return null
  return geometry.type === 'Point' ? lngLat(geometry.coordinates) : markerPoint(geometry as PlaceGeometry, world)
}
