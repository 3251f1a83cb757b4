import { folded } from './folded.ts'
import type { GazetteerPlace, PlaceKind } from './gazetteerPlace.ts'

/** Countries, units, counties, regions and waters of the gazetteer. */
export type AreaTable = {
  readonly places: readonly GazetteerPlace[]
  readonly byName: ReadonlyMap<string, readonly GazetteerPlace[]>
  readonly byAdjective: ReadonlyMap<string, readonly GazetteerPlace[]>
  /** ISO 3166-2 codes by country and GeoNames’ code: "UA.27". */
  readonly unitIds: ReadonlyMap<string, string>
}

const kinds: readonly PlaceKind[] = ['country', 'unit', 'county', 'region', 'water']

/** Reads section 1 of the file. Throws where a line has a kind that is not known. */
export function readAreaTable(section: string): AreaTable {
  const byName = new Map<string, GazetteerPlace[]>()
  const byAdjective = new Map<string, GazetteerPlace[]>()
  const unitIds = new Map<string, string>()
  const places = section.split('\n').map((line) => {
    const [, , name = '', country = '', unit = '', code = '', , , aliases = '', adjectives = ''] = line.split('\t')
    const place = placeOf(line)
    for (const key of keysOf([name, ...aliases.split('|')])) add(byName, key, place)
    for (const key of keysOf(adjectives.split('|'))) add(byAdjective, key, place)
    if (place.kind === 'unit') unitIds.set(`${country}.${code}`, unit)
    return place
  })
  return { places, byName, byAdjective, unitIds }
}

function placeOf(line: string): GazetteerPlace {
  const [id = '', kindWord, name = '', country = '', unit = '', code = '', longitude, latitude] = line.split('\t')
  const kind = kinds.find((one) => one === kindWord)
  if (kind === undefined) throw new Error(`gazetteer: "${kindWord}" is no kind of area, in "${line}"`)
  return {
    id,
    name,
    local: '',
    kind,
    country: country === '' ? null : country,
    unit: unit === '' ? null : unit,
    county: kind === 'county' && code !== '' ? `${unit}-${code}` : null,
    population: null,
    seat: 0,
    point: [Number(longitude), Number(latitude)],
  }
}

const keysOf = (names: readonly string[]) => new Set(names.map(folded).filter((key) => key !== ''))

function add(index: Map<string, GazetteerPlace[]>, key: string, place: GazetteerPlace): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [place])
  else known.push(place)
}
