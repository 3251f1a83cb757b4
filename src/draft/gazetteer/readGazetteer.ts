import { areaShapes } from './areaShapes.ts'
import { readAreaTable } from './areaTable.ts'
import { readCityTable } from './cityTable.ts'
import { folded } from './folded.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { GazetteerPlace } from './gazetteerPlace.ts'
import { isSpeltNearly } from './speltNearly.ts'

/**
 * Reads the gazetteer’s files: the places, as `scripts/gazetteer/encode.ts` writes them, and the shapes; about 0.5 s. The data:
 * GeoNames, CC BY 4.0. Throws where the first text is not such a file.
 */
export function readGazetteer(file: string, shapes: string): Gazetteer {
  const sections = file.split('\f')
  if (sections.length !== 12) throw new Error(`gazetteer: ${sections.length} sections instead of 12`)
  const areas = readAreaTable(sections[0] ?? '')
  const cities = readCityTable(sections.slice(1, 9), areas.unitIds)
  const own = ownNames(cities.names)
  const others = (sections[9] ?? '').split('\n')
  const meant = (sections[10] ?? '').split(' ')
  const [given, surnames, ordinary] = (sections[11] ?? '').split('\n').map((line) => new Set(line.split(' ')))
  const meantBy = (at: number) => (meant[at] ?? '').split(',').map((index) => Number.parseInt(index, 36))
  const citiesNamed = (key: string): readonly number[] => {
    const at = lowerBound(others, key)
    return [...(own.get(key) ?? []), ...(others[at] === key ? meantBy(at) : [])]
  }
  const known = new Map<string, readonly GazetteerPlace[]>()
  const named = (key: string): readonly GazetteerPlace[] => {
    const places = known.get(key) ?? [
      ...(areas.byName.get(key) ?? []),
      ...citiesNamed(key).map(cities.place).sort(largestFirst),
    ]
    known.set(key, places)
    return places
  }
  return {
    named,
    withAdjective: (key) => areas.byAdjective.get(key) ?? [],
    spelledLike: (key, country) => {
      const found = new Map<string, GazetteerPlace>()
      const add = (name: string, indices: readonly number[]) => {
        if (!isSpeltNearly(key, name)) return
        for (const index of indices)
          if (cities.country(index) === country) found.set(cities.place(index).id, cities.place(index))
      }
      for (let index = cities.firstOf(country); cities.country(index) === country; index++)
        add(folded(cities.names[index] ?? ''), [index])
      const beginning = key.slice(0, 1)
      for (let at = lowerBound(others, beginning); others[at]?.startsWith(beginning); at++)
        if (isSpeltNearly(key, others[at] ?? '')) add(others[at] ?? '', meantBy(at))
      return [...found.values()].sort(largestFirst)
    },
    shapeOf: areaShapes(shapes),
    isGivenName: (key) => given?.has(key) ?? false,
    isSurname: (key) => surnames?.has(key) ?? false,
    isOrdinaryWord: (key) => ordinary?.has(key) ?? false,
    withId: (id) => {
      const at = /^\d+$/.test(id) ? cities.ids.indexOf(Number(id)) : -1
      return at < 0 ? (areas.places.find((place) => place.id === id) ?? null) : cities.place(at)
    },
  }
}

const largestFirst = (one: GazetteerPlace, other: GazetteerPlace) => (other.population ?? 0) - (one.population ?? 0)

function ownNames(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  names.forEach((name, at) => {
    const key = folded(name)
    const known = index.get(key)
    if (known === undefined) index.set(key, [at])
    else known.push(at)
  })
  return index
}

/** The first place in a list in order at which nothing smaller than the key is left. */
function lowerBound(list: readonly string[], key: string): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
