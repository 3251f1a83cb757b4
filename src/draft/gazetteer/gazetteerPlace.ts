/** `capital` is that of a country; `part` is a part of a town; of the rest, a `city` has 100,000 people and a `town` 5,000. */
export type PlaceKind =
  | 'country'
  | 'unit'
  | 'county'
  | 'region'
  | 'water'
  | 'capital'
  | 'city'
  | 'town'
  | 'village'
  | 'part'

/** A place of the gazetteer. */
export type GazetteerPlace = {
  /** GeoNames’ id of a city or country, the ISO 3166-2 code of a unit, `us-` and FIPS code of a county, a word of a region. */
  readonly id: string
  readonly name: string
  /** Its name in its country’s own script where that is not Latin and is known; else ''. */
  readonly local: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2 code; null where it lies in several countries. */
  readonly country: string | null
  /** ISO 3166-2 code of the first-level unit that it is or lies in. */
  readonly unit: string | null
  /** The id of the county that it is or lies in: in the United States only. */
  readonly county: string | null
  /** People; null where it is not known, and for areas. */
  readonly population: number | null
  /** Whether it is the seat of a first-level unit (1) or of a second-level one (2); 0 for any other. */
  readonly seat: 0 | 1 | 2
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number]
}
