import type { Language } from './localNames.ts'
import { readJson, scratch } from './mapshaper.ts'
import type { PopulatedPlace } from './places.ts'
import type { StateProperties } from './states.ts'

export type UnitNames = { readonly en: string; readonly local: Readonly<Partial<Record<Language, string>>> }

/** iso3166-2-db: `admin` is GeoNames’ code, and both `fips` together the one that Natural Earth has. */
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

/** Countries whose codes were looked through: elsewhere some of Natural Earth’s are out of date. */
const checked = ['IQ', 'JO', 'SY', 'TR'] as const
const article = /^(A[dlnrstz]|Ash)[- ]/
/** What the sources’ names begin with besides the name itself. */
const kinds: Readonly<Record<'ar' | 'fr' | 'es', RegExp>> = {
  ar: /^محافظة /,
  fr: /^Gouvernorat (de |d['’])/,
  es: /^Gobernación (de la |de )/,
}

/**
 * Names of first-level units. In the countries checked: in English CLDR’s, without the Arabic article; but for
 * Turkey, iso3166-2-db’s without the word for the kind of unit; where the unit has its capital’s name, in Arabic or
 * English, those of that place for languages that are missing, and its usual English spelling. Elsewhere Natural Earth’s name and those of the capital that has the same one.
 */
export function readUnitNames(places: readonly PopulatedPlace[]): (unit: StateProperties) => UnitNames {
  const capitals = places.filter(({ capital }) => capital > 0)
  const byName = new Map(capitals.map((place) => [`${place.a2} ${place.name}`, place]))
  const byUnit = new Map(capitals.map((place) => [`${place.a2} ${place.unit}`, place]))
  const english = readJson<Subdivisions>(scratch.package('cldr-subdivisions-full', 'subdivisions', 'en', 'en.json'))
    .subdivisions.localeDisplayNames.subdivisions
  const regions = regionsByFips()
  return ({ a2, name, fips }) => {
    const region = regions.get(`${a2} ${fips}`)
    const en = english[`${a2}${region?.iso}`.toLowerCase()]
    if (region === undefined || en === undefined) return { en: name, local: byName.get(`${a2} ${name}`)?.names ?? {} }
    const isTurkish = a2 === 'TR'
    const plain = isTurkish ? en : withoutMarks(en.replace(article, ''))
    const own = ownNames(region)
    const local = isTurkish ? {} : own
    const capital = byUnit.get(`${a2} ${region.admin}`)
    if (capital === undefined) return { en: plain, local }
    if (capital.name !== plain && !isSameName(capital.names.ar, own.ar)) return { en: plain, local }
    return { en: capital.isRespelt ? capital.name : plain, local: { ...capital.names, ...local } }
  }
}

function regionsByFips(): Map<string, Region> {
  const countries = readJson<Countries>(scratch.package('iso3166-2-db', 'data', 'iso3166-2.json'))
  return new Map(
    checked.flatMap((a2) => {
      const { fips = '', regions = [] } = countries[a2] ?? {}
      return regions.map((region): [string, Region] => [`${a2} ${fips}${region.fips}`, region])
    }),
  )
}

function ownNames({ names }: Region): Partial<Record<Language, string>> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([language, kind]) => {
      const text = names[language]?.replace(kind, '')
      return text === undefined || text.includes('\ufffd') ? [] : [[language, text]]
    }),
  )
}

function isSameName(one: string | undefined, other: string | undefined): boolean {
  const plain = (text: string) => text.replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه')
  return one !== undefined && other !== undefined && plain(one) === plain(other)
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}
