import { type IsoCountry, type IsoUnit, nameLanguages } from '../isoCountries.ts'

/** What the gazetteer needs of each country and unit of `iso3166-2-db`. */
export function usedParts(countries: Readonly<Record<string, IsoCountry>>): Readonly<Record<string, IsoCountry>> {
  return Object.fromEntries(
    Object.entries(countries).map(([code, { iso, fips, reference, names, regions = [] }]) => [
      code,
      { iso, fips, reference: { geonames: reference.geonames }, names: namesIn(names), regions: regions.map(unitOf) },
    ]),
  )
}

function unitOf({ name, iso, admin, names }: IsoUnit): IsoUnit {
  return { name, iso, admin, names: namesIn(names) }
}

function namesIn(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(nameLanguages.flatMap((language) => (names[language] ? [[language, names[language]]] : [])))
}
