import { groupedBy } from '../../src/story/groupedBy.ts'
import type { Area } from './area.ts'
import type { City } from './cities.ts'
import { readFactbook } from './factbook.ts'
import { readIsoCountries } from './isoCountries.ts'
import { countryWords, geonamesPoints } from './lists/countryWords.ts'
import { middleOf } from './middleOf.ts'

/** Countries that iso3166-2-db lists among France’s regions or leaves out, with GeoNames’ ids. */
const others: Readonly<Record<string, number>> = {
  AX: 661882,
  CW: 7626836,
  EH: 2461445,
  GF: 3381670,
  GP: 3579143,
  MF: 3578421,
  MQ: 3570311,
  NC: 2139685,
  PF: 4030656,
  RE: 935317,
  XK: 831053,
  YT: 1024031,
}

/** Territories whose people the Factbook calls by another country’s adjective. */
const borrowed = new Set(['HK', 'MO', 'PM'])

/** All countries and territories that have a populated place, with English names (Unicode), adjectives and aliases. */
export function readCountries(cities: readonly City[]): readonly Area[] {
  const iso = readIsoCountries()
  const factbook = readFactbook()
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const byCountry = groupedBy(cities, ({ country }) => [country])
  return [...byCountry].map(([country, own]): Area => {
    const known = iso[country]
    const entry = known === undefined ? null : factbook(known.fips ?? '')
    const words = countryWords[country] ?? {}
    const name = words.name ?? plainName(english.of(country) ?? country)
    return {
      id: String(known?.reference.geonames ?? others[country] ?? country),
      kind: 'country',
      name,
      country,
      unit: '',
      code: '',
      point: geonamesPoints[country] ?? entry?.point ?? middleOf(own),
      aliases: [...new Set([known?.names.en ?? '', known?.names.geonames ?? '', ...(words.aliases ?? [])])].filter(
        (alias) => alias !== '' && alias !== name,
      ),
      adjectives: [
        ...new Set([...(borrowed.has(country) ? [] : (entry?.adjectives ?? [])), ...(words.adjectives ?? [])]),
      ],
    }
  })
}

/** "Myanmar (Burma)", "Hong Kong SAR China", "Congo - Kinshasa": Unicode’s additions are left out. */
function plainName(name: string): string {
  return name.replace(/ \(.*\)| SAR China/, '').replace(/ & /, ' and ')
}
