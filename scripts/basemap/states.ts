import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { readJson, scratch } from './mapshaper.ts'
import { partsOf } from './shapes.ts'
import { toSquare } from './square.ts'

/** A first-level administrative unit on the unit square. `country` is Natural Earth's ADM0 code. */
export type State = Feature<MultiPolygon, StateProperties>
export type StateProperties = {
  readonly name: string
  readonly country: string
  readonly a2: string
  /** Its code in FIPS 10-4, where known. */
  readonly fips: string
}

type Source = { name: string | null; adm0_a3: string; iso_a2: string; fips: string | null }

/** QGIS's copy of Natural Earth: a generalised one, whose outer edges are near those of `readNations`, not the same. */
export function readStates(): State[] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon, Source>>(scratch.path('states_provinces.geojson'))
  return source.features.map(({ geometry, properties: { name, adm0_a3, iso_a2, fips } }) => ({
    type: 'Feature',
    properties: {
      name: name ?? '',
      country: adm0_a3,
      a2: /^[A-Z]{2}$/.test(iso_a2) ? iso_a2 : '',
      fips: fips ?? '',
    },
    geometry: {
      type: 'MultiPolygon',
      coordinates: partsOf(geometry).map((part) => part.map((ring) => ring.map(toSquare))),
    },
  }))
}
