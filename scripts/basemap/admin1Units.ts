import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { polygonsOf } from './shapes.ts'
import { toUnitSquare } from './unitSquare.ts'
import { readJson, workFolder } from './workFolder.ts'

/** A first-level administrative unit on the unit square. `country` is Natural Earth’s ADM0 code. */
export type Admin1Unit = Feature<MultiPolygon, Admin1Properties>
export type Admin1Properties = {
  readonly name: string
  readonly country: string
  readonly a2: string
  /** Its FIPS 10-4 code, or ''. */
  readonly fips: string
}

type Source = { name: string | null; adm0_a3: string; iso_a2: string; fips: string | null }

/** QGIS’s copy of Natural Earth. It is generalised: its outer edges lie near those of `readCountryShapes`, not on them. */
export function readAdmin1Units(): Admin1Unit[] {
  const source = readJson<FeatureCollection<Polygon | MultiPolygon, Source>>(
    workFolder.path('states_provinces.geojson'),
  )
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
      coordinates: polygonsOf(geometry).map((part) => part.map((ring) => ring.map(toUnitSquare))),
    },
  }))
}
