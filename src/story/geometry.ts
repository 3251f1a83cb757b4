import type { Position } from 'geojson'
import type { Place, PlaceGeometry } from './story.ts'

/** What a place is drawn as: a Multi form as the form it has many of. */
export function shapeOf({ type }: PlaceGeometry): 'Point' | 'LineString' | 'Polygon' {
  return type.replace('Multi', '') as ReturnType<typeof shapeOf>
}

/** Whether a place is the way of an advance: drawn as an arrow. */
export function isAdvance({ kind, geometry }: Pick<Place, 'kind' | 'geometry'>): boolean {
  return kind === 'advance' && geometry.type === 'LineString'
}

/** The lines and rings of a geometry, each point as a line of one position. */
export function linesOf(geometry: PlaceGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
  }
}

/** The least and the greatest. Not Math.min(...degrees): an outline may have more positions than a call takes arguments. */
export function rangeOf(degrees: readonly number[]): readonly [least: number, greatest: number] {
  return degrees.reduce(
    ([least, greatest], next) => [Math.min(least, next), Math.max(greatest, next)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}
