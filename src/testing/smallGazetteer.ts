import { folded } from '../draft/gazetteer/folded.ts'
import type { Gazetteer } from '../draft/gazetteer/gazetteer.ts'
import type { GazetteerPlace } from '../draft/gazetteer/gazetteerPlace.ts'

type Row = readonly [
  name: string,
  kind: GazetteerPlace['kind'],
  country: string,
  population: number,
  lon: number,
  lat: number,
  adjective?: string,
]

const rows: readonly Row[] = [
  ['Turkey', 'country', 'TR', 0, 35, 39, 'Turkish'],
  ['Syria', 'country', 'SY', 0, 38, 35, 'Syrian'],
  ['Iraq', 'country', 'IQ', 0, 44, 33, 'Iraqi'],
  ['United States', 'country', 'US', 0, -97, 38, 'American'],
  ['Raqqa', 'city', 'SY', 177636, 39.0079, 35.9528],
  ['Mosul', 'city', 'IQ', 1739800, 43.1189, 36.335],
  ['Ramadi', 'city', 'IQ', 274539, 43.3078, 33.4206],
  ['Manbij', 'city', 'SY', 99497, 37.9549, 36.5281],
  ['Jarablus', 'town', 'SY', 11570, 38.0111, 36.8175],
  ['Baghdad', 'capital', 'IQ', 7216000, 44.4009, 33.3406],
  ['Ankara', 'capital', 'TR', 5639076, 32.8543, 39.9199],
]

const places: readonly (GazetteerPlace & { readonly adjective: string })[] = rows.map(
  ([name, kind, country, population, lon, lat, adjective = ''], index) => ({
    id: `${1000 + index}`,
    name,
    local: '',
    kind,
    country,
    unit: null,
    county: null,
    population: population === 0 ? null : population,
    seat: 0,
    point: [lon, lat],
    adjective,
  }),
)

const aliases: Readonly<Record<string, string>> = { us: 'united states' }

/** A gazetteer of a dozen places, for tests that must not read the built one. */
export const smallGazetteer: Gazetteer = {
  named: (key) => places.filter(({ name }) => folded(name) === (aliases[key] ?? key)),
  withAdjective: (key) => places.filter(({ adjective }) => adjective !== '' && folded(adjective) === key),
  spelledLike: () => [],
  isGivenName: (key) => /^(?:ashton|peter|anna)$/.test(key),
  isSurname: (key) => /^(?:carter|cook)$/.test(key),
  isOrdinaryWord: () => false,
  shapeOf: () => null,
  withId: (id) => places.find((place) => place.id === id) ?? null,
}
