import { shapeOf } from '../../story/geometry.ts'
import type { Place } from '../../story/story.ts'

/** The places that are drawn as areas and lines, those below first: areas that are held are tinted under all others. */
export function extentsFromBelow(places: readonly Place[]): readonly Place[] {
  const extents = places.filter(({ geometry }) => geometry.type !== 'Point')
  return [...extents.filter(isHeldArea), ...extents.filter((place) => !isHeldArea(place))]
}

/** Whether a place is an area that somebody holds on some day. */
export function isHeldArea({ geometry, held }: Place): boolean {
  return held !== undefined && shapeOf(geometry) === 'Polygon'
}
