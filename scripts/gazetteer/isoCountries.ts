import { readFileSync } from 'node:fs'

/** A country of npm’s `iso3166-2-db` (MIT), which refers each country and unit to GeoNames: what `sources/build.sh` keeps of it. */
export type IsoCountry = {
  readonly iso: string
  readonly fips: string
  readonly reference: { readonly geonames: number | null }
  readonly names: Readonly<Record<string, string>>
  readonly regions?: readonly IsoUnit[]
}

/** A first-level unit. `iso` is the second part of its ISO 3166-2 code, `admin` GeoNames’ code of it in its country. */
export type IsoUnit = {
  readonly name: string
  readonly iso: string
  readonly admin: string
  readonly names: Readonly<Record<string, string>>
}

/** Whose names the gazetteer takes: GeoNames’ own, and those in languages that English reports borrow from. */
export const nameLanguages: readonly string[] = ['en', 'geonames', 'fr', 'es', 'de', 'it']

/** All countries with their first-level units, by ISO 3166-1 alpha-2 code. */
export function readIsoCountries(): Readonly<Record<string, IsoCountry>> {
  return JSON.parse(readFileSync('scripts/gazetteer/sources/units.json', 'utf8'))
}
