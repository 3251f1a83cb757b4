import type { GazetteerPlace, PlaceKind } from './gazetteerPlace.ts'
import { packedNumbers, packedSteps } from './packedNumbers.ts'

/** The cities of the gazetteer’s file in columns: 200,000 objects would take ten times the memory. */
export type CityTable = {
  readonly names: readonly string[]
  readonly place: (index: number) => GazetteerPlace
  readonly country: (index: number) => string
  /** Where a country’s cities begin; the end of the table where it has none. */
  readonly firstOf: (country: string) => number
  readonly ids: Int32Array
}

type Group = { readonly country: string; readonly unit: string; readonly county: string; readonly until: number }

/** Reads sections 2 to 9 of the file, as `scripts/gazetteer/encode.ts` writes them. `unitIds`: ISO codes by country and code. */
export function readCityTable(sections: readonly string[], unitIds: ReadonlyMap<string, string>): CityTable {
  const [groupLines = '', nameLines = '', localLines = '', ids = '', letters = '', ys = '', xs = '', people = ''] =
    sections
  const names = nameLines.split('\n')
  const locals = localLines.split('\n')
  const groups = groupsOf(groupLines)
  const idOf = packedSteps(ids, names.length)
  const latitudes = packedSteps(ys, names.length)
  const longitudes = packedSteps(xs, names.length)
  const populations = packedNumbers(people, names.length)
  const groupAt = groupIndex(groups, names.length)
  const known = new Map<number, GazetteerPlace>()
  const groupOf = (index: number): Group =>
    groups[groupAt[index] ?? 0] ?? { country: '', unit: '', county: '', until: 0 }
  const placeAt = (index: number): GazetteerPlace => {
    const { country, unit, county } = groupOf(index)
    const letter = letters[index] ?? 'p'
    const population = populations[index] ?? 0
    const unitId = unitIds.get(`${country}.${unit}`) ?? null
    return {
      id: String(idOf[index]),
      name: names[index] ?? '',
      local: locals[index] ?? '',
      kind: kindOf(letter, population),
      country,
      unit: unitId,
      county: county === '' || unitId === null ? null : `${unitId}-${county}`,
      population: population === 0 ? null : population,
      seat: letter === 'a' || letter === 'c' ? 1 : letter === 'b' ? 2 : 0,
      point: [(longitudes[index] ?? 0) / 1e4, (latitudes[index] ?? 0) / 1e4],
    }
  }
  return {
    names,
    ids: idOf,
    country: (index) => (index < names.length ? groupOf(index).country : ''),
    firstOf: (country) => {
      const at = groups.findIndex((group) => group.country === country)
      return at < 0 ? names.length : (groups[at - 1]?.until ?? 0)
    },
    place: (index) => {
      const place = known.get(index) ?? placeAt(index)
      known.set(index, place)
      return place
    },
  }
}

function kindOf(letter: string, population: number): PlaceKind {
  if (letter === 'c') return 'capital'
  if (letter === 'x') return 'part'
  return population >= 100_000 ? 'city' : population >= 5000 ? 'town' : 'village'
}

function groupsOf(lines: string): readonly Group[] {
  let until = 0
  return lines.split('\n').map((line) => {
    const [country = '', unit = '', county = '', count = '0'] = line.split('\t')
    until += Number.parseInt(count, 36)
    return { country, unit, county, until }
  })
}

function groupIndex(groups: readonly Group[], length: number): Uint16Array {
  const index = new Uint16Array(length)
  let from = 0
  groups.forEach(({ until }, group) => {
    index.fill(group, from, until)
    from = until
  })
  return index
}
