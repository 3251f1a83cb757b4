import type { Geometry } from 'geojson'
import type { Map as GlMap } from 'maplibre-gl'
import { lngLat } from '../../story/lngLat.ts'
import type { LngLat } from '../../story/story.ts'
import { groundNamesOf, namedLayers } from '../ground/groundNamesOf.ts'
import type { GroundName } from '../ground/stillGround.ts'
import { wholeCourses } from '../ground/wholeCourses.ts'

/** The names of the ground in the tiles that the map has loaded for its view. */
export function namesInTiles(map: GlMap): readonly GroundName[] {
  const names = namedLayers.flatMap((layer) =>
    map
      .querySourceFeatures('world', { sourceLayer: layer })
      .flatMap(({ geometry, properties }) => coursesOf(geometry).flatMap((at) => groundNamesOf(layer, properties, at))),
  )
  return wholeCourses(names)
}

function coursesOf(geometry: Geometry): readonly (readonly LngLat[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[lngLat(geometry.coordinates)]]
    case 'LineString':
      return [geometry.coordinates.map(lngLat)]
    case 'MultiLineString':
      return geometry.coordinates.map((line) => line.map(lngLat))
    default:
      return []
  }
}
