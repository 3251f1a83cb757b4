import { folded } from '../../src/draft/gazetteer/folded.ts'
import { groupedBy } from '../../src/story/groupedBy.ts'
import type { Area } from './area.ts'
import type { City } from './cities.ts'
import { latinNames } from './latinNames.ts'
import { localName } from './localName.ts'
import { readWords } from './words.ts'

/**
 * The gazetteer’s file: sections of lines with a form feed between them, numbers in base 36.
 * 1. areas: id, kind, name, country, unit, code, longitude, latitude, aliases, adjectives, with tabs between;
 * 2. groups: country, GeoNames’ code of the unit, of the county (United States only), how many cities follow of it;
 * 3. to 8. of the cities, in that order: names; local names; ids less the one before; kinds (a letter of `letters` each);
 *    latitudes and longitudes in 1/10,000 of a degree less the one before; populations;
 * 9. other names by which cities are looked up, folded and in order, and 10. the cities each of them means;
 * 11. given names, surnames, and ordinary words that are also names of places: a line each, with spaces between.
 */
export function encode(areas: readonly Area[], cities: readonly City[]): string {
  const ordered = [...cities].sort((one, other) => compare(groupOf(one), groupOf(other)) || one.id - other.id)
  const names = namesIndex(ordered)
  const keys = new Set([...ordered.map(({ name }) => folded(name)), ...names.map(([key]) => key)])
  const { given, surnames, ordinary } = readWords((word) => keys.has(word))
  return [
    areas.map(areaLine).join('\n'),
    groupLines(ordered).join('\n'),
    ordered.map(({ name }) => name).join('\n'),
    ordered.map(localName).join('\n'),
    steps(ordered.map(({ id }) => id)),
    ordered.map(({ feature }) => letterOf(feature)).join(''),
    steps(ordered.map(({ point }) => Math.round(point[1] * 1e4))),
    steps(ordered.map(({ point }) => Math.round(point[0] * 1e4))),
    ordered.map(({ population }) => population.toString(36)).join(' '),
    names.map(([key]) => key).join('\n'),
    names.map(([, indices]) => indices.map((index) => index.toString(36)).join(',')).join(' '),
    [given, surnames, ordinary].map((words) => words.join(' ')).join('\n'),
  ].join('\f')
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function areaLine({ id, kind, name, country, unit, code, point, aliases, adjectives }: Area): string {
  return [id, kind, name, country, unit, code, ...point, aliases.join('|'), adjectives.join('|')].join('\t')
}

const groupOf = ({ country, admin1, admin2 }: City) => [country, admin1, country === 'US' ? admin2 : ''].join('\t')

function groupLines(cities: readonly City[]): readonly string[] {
  return [...groupedBy(cities, (city) => [groupOf(city)])].map(([group, own]) => `${group}\t${own.length.toString(36)}`)
}

const steps = (values: readonly number[]) =>
  values.map((value, index) => (value - (values[index - 1] ?? 0)).toString(36)).join(' ')

/** c: capital of a country; a: of a first-level unit; b: of a second-level one; x: a part of a town; p: any other. */
function letterOf(feature: string): string {
  if (feature === 'PPLC' || feature === 'PPLG') return 'c'
  if (feature === 'PPLA') return 'a'
  if (feature === 'PPLA2') return 'b'
  return feature === 'PPLX' ? 'x' : 'p'
}

function namesIndex(cities: readonly City[]): readonly (readonly [string, readonly number[]])[] {
  const index = new Map<string, number[]>()
  cities.forEach((city, at) => {
    for (const key of latinNames(city)) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [at])
      else known.push(at)
    }
  })
  return [...index].filter(([key]) => key !== folded('')).sort(([one], [other]) => compare(one, other))
}
