import type { GazetteerPlace } from '../../src/draft/gazetteer/gazetteerPlace.ts'

/** A place of a story as a GeoJSON feature without its id, which is the story’s own. */
export type PlaceFeature = {
  readonly type: 'Feature'
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  readonly properties: Readonly<Record<string, unknown>> & { readonly name: string }
}

/** The place of the gazetteer as a feature that is named as the report spells it. */
export function featureOf(name: string, place: GazetteerPlace): PlaceFeature {
  const isArea = /^(?:country|unit|county|region|water)$/.test(place.kind)
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: place.point },
    properties: {
      name,
      gazetteerName: place.name,
      ...(place.country === null ? {} : { country: place.country }),
      ...(/^\d+$/.test(place.id) ? { geonames: Number(place.id) } : {}),
      kind: place.kind === 'capital' ? 'city' : place.kind,
      precision: isArea ? 'approximate' : 'exact',
    },
  }
}

/** A point that the editor has found, [longitude, latitude] in degrees. */
export function featureAt(name: string, point: readonly [number, number]): PlaceFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: point },
    properties: { name, kind: 'place', precision: 'approximate' },
  }
}
