import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { GazetteerPlace } from '../gazetteer/gazetteerPlace.ts'
import { type PlaceGeometry, placeGeometry } from '../story/placeGeometry.ts'

/** A place of a story as a GeoJSON feature without its id, which is the story’s own. */
export type PlaceFeature = {
  readonly type: 'Feature'
  readonly geometry: PlaceGeometry['geometry']
  readonly properties: Readonly<Record<string, unknown>> & { readonly name: string }
}

/** The place of the gazetteer as a feature that is named as the report spells it. */
export function featureOf(name: string, place: GazetteerPlace, shapeOf: Gazetteer['shapeOf']): PlaceFeature {
  const { geometry, ...drawn } = placeGeometry(place, null, shapeOf)
  return {
    type: 'Feature',
    geometry,
    properties: {
      name,
      gazetteerName: place.name,
      ...(place.country === null ? {} : { country: place.country }),
      ...(/^\d+$/.test(place.id) ? { geonames: Number(place.id) } : {}),
      kind: place.kind === 'capital' ? 'city' : place.kind,
      ...drawn,
    },
  }
}

/** A point that the editor has found, [longitude, latitude] in degrees. */
export function featureAt(name: string, point: readonly [number, number]): PlaceFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...point] },
    properties: { name, kind: 'place', precision: 'approximate' },
  }
}
