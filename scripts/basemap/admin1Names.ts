import type { Admin1Properties } from './admin1Units.ts'
import type { Language } from './localNames.ts'
import type { PopulatedPlace } from './places.ts'
import { plainName, withoutSoftSigns } from './spelling.ts'
import { readJson, workFolder } from './workFolder.ts'

export type Admin1Names = { readonly en: string; readonly local: Readonly<Partial<Record<Language, string>>> }

/** A region of iso3166-2-db. `admin` is GeoNames’ code; the country’s and the region’s `fips` make Natural Earth’s code. */
type Region = {
  readonly iso: string
  readonly fips: string
  readonly admin: string
  readonly names: Readonly<Record<string, string>>
}
type Countries = Readonly<Record<string, { readonly fips: string; readonly regions?: readonly Region[] }>>
type Subdivisions = {
  subdivisions: { localeDisplayNames: { subdivisions: Readonly<Record<string, string>> } }
}

/** Countries whose FIPS codes are verified. In others some of Natural Earth’s are out of date. */
const verifiedCountries = ['IQ', 'JO', 'SY', 'TR'] as const
/** Natural Earth’s older spellings of a capital whose name GeoNames has in the newer one. */
const respelt: Readonly<Record<string, string>> = { 'UA Kiev': 'Kyiv', 'UA Kiev City': 'Kyiv' }
const article = /^(A[dlnrstz]|Ash)[- ]/
/** Words for the kind of unit at the beginning of the sources’ names. */
const kindWords: Readonly<Record<'ar' | 'fr' | 'es', RegExp>> = {
  ar: /^محافظة /,
  fr: /^Gouvernorat (de |d['’])/,
  es: /^Gobernación (de la |de )/,
}

/**
 * Returns a function for the names of first-level units. In the verified countries:
 * - the English name is CLDR’s, without the Arabic article and without diacritics (in Turkey as it is);
 * - local names are those of iso3166-2-db, without the word for the kind of unit (in Turkey none);
 * - a unit that has its capital’s name, in Arabic or English, also has that place’s names in the other languages and its
 *   usual English spelling.
 *
 * Elsewhere the names are Natural Earth’s; a unit that has a capital’s name in another spelling has the capital’s, so that
 * a country’s names are spelt one way, and its names in other languages.
 */
export function readAdmin1Names(places: readonly PopulatedPlace[]): (unit: Admin1Properties) => Admin1Names {
  const capitals = places.filter(({ capital }) => capital > 0)
  const byName = new Map(capitals.map((place) => [`${place.a2} ${plainName(place.name)}`, place]))
  const byUnit = new Map(capitals.map((place) => [`${place.a2} ${place.unit}`, place]))
  const english = readJson<Subdivisions>(workFolder.package('cldr-subdivisions-full', 'subdivisions', 'en', 'en.json'))
    .subdivisions.localeDisplayNames.subdivisions
  const regions = regionsByFips()
  return ({ a2, name, fips }) => {
    const region = regions.get(`${a2} ${fips}`)
    const en = english[`${a2}${region?.iso}`.toLowerCase()]
    if (region === undefined || en === undefined) {
      const own = respelt[`${a2} ${name}`] ?? name
      const capital = byName.get(`${a2} ${plainName(own)}`)
      return { en: capital?.name ?? withoutSoftSigns(own, a2), local: capital?.names ?? {} }
    }
    const isTurkish = a2 === 'TR'
    const plain = isTurkish ? en : withoutDiacritics(en.replace(article, ''))
    const own = ownNames(region)
    const local = isTurkish ? {} : own
    const capital = byUnit.get(`${a2} ${region.admin}`)
    if (capital === undefined) return { en: plain, local }
    if (capital.name !== plain && !isSameName(capital.names.ar, own.ar)) return { en: plain, local }
    return { en: capital.isRespelt ? capital.name : plain, local: { ...capital.names, ...local } }
  }
}

function regionsByFips(): Map<string, Region> {
  const countries = readJson<Countries>(workFolder.package('iso3166-2-db', 'data', 'iso3166-2.json'))
  return new Map(
    verifiedCountries.flatMap((a2) => {
      const { fips = '', regions = [] } = countries[a2] ?? {}
      return regions.map((region): [string, Region] => [`${a2} ${fips}${region.fips}`, region])
    }),
  )
}

function ownNames({ names }: Region): Partial<Record<Language, string>> {
  return Object.fromEntries(
    Object.entries(kindWords).flatMap(([language, kind]) => {
      const text = names[language]?.replace(kind, '')
      return text === undefined || text.includes('\ufffd') ? [] : [[language, text]]
    }),
  )
}

function isSameName(one: string | undefined, other: string | undefined): boolean {
  const plain = (text: string) => text.replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه')
  return one !== undefined && other !== undefined && plain(one) === plain(other)
}

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}
