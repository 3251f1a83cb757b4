/** A country, first-level unit, county, region or water as the gazetteer’s file holds it. */
export type Area = {
  readonly id: string
  readonly kind: 'country' | 'unit' | 'county' | 'region' | 'water'
  readonly name: string
  /** ISO 3166-1 alpha-2 code, or '' where it lies in several countries. */
  readonly country: string
  /** The ISO 3166-2 code of the unit that a county lies in, or of the unit itself; else ''. */
  readonly unit: string
  /** GeoNames’ code of the unit in its country, or of the county in its unit; else ''. */
  readonly code: string
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number]
  readonly aliases: readonly string[]
  readonly adjectives: readonly string[]
}
