import { groupedBy } from '../../src/story/groupedBy.ts'
import type { Area } from './area.ts'
import type { City } from './cities.ts'
import { type IsoUnit, nameLanguages, readIsoCountries } from './isoCountries.ts'
import { unitWords } from './lists/unitWords.ts'
import { middleOf } from './middleOf.ts'
import type { AtlasShape } from './usAtlas.ts'

/** Words for the kind of unit at the beginning or the end of its English name. */
const kindWords =
  /^(Province|State|Region|Governorate|Department|County|District|City|Canton) of |[ -](Governorate|Province|Oblast|Region|Prefecture|Department|State|District|Canton|Krai|Republic|Autonomous Region|Autonomous Okrug|Autonomous Oblast|County|Voivodeship|Municipality|Division|Emirate|Parish|Krai|Territory|do)$|, [A-Z].*$| Region, .*$/g

/**
 * First-level units by ISO 3166-2 code, where a populated place lies in them. Names lose the word for their kind. The states
 * of the United States have the centres of their shapes, the others the middles of their cities.
 */
export function readUnits(cities: readonly City[], states: readonly AtlasShape[]): readonly Area[] {
  const stateOf = new Map(states.map((state) => [state.name, state]))
  const byUnit = groupedBy(cities, ({ country, admin1 }) => [`${country}.${admin1}`])
  return Object.entries(readIsoCountries()).flatMap(([country, { regions = [] }]) =>
    regions.flatMap((unit) => {
      const own = byUnit.get(`${country}.${unit.admin}`)
      if (own === undefined) return []
      const area = unitArea(country, unit, own)
      const state = country === 'US' ? stateOf.get(area.name) : undefined
      return [state === undefined ? area : { ...area, point: state.point }]
    }),
  )
}

function unitArea(country: string, unit: IsoUnit, cities: readonly City[]): Area {
  const id = `${country}-${unit.iso}`
  const words = unitWords[id]
  const name = words?.name ?? withoutKind(unit.names.en ?? unit.name)
  const names = [unit.name, ...nameLanguages.map((language) => unit.names[language] ?? '')].map(withoutKind)
  const aliases = [...new Set([...names, ...(words?.aliases ?? [])])].filter((alias) => alias !== '' && alias !== name)
  const point = words?.point ?? middleOf(cities)
  return {
    id,
    kind: 'unit',
    name,
    country,
    unit: id,
    code: unit.admin,
    point,
    aliases,
    adjectives: words?.adjectives ?? [],
  }
}

function withoutKind(name: string): string {
  return name
    .replace(kindWords, '')
    .replace(/^(Al|Ar|As|Ad|An|Ash|At|Az)-/, '$1 ')
    .trim()
}
