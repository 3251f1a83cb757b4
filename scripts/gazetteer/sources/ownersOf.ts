import { bbox, booleanPointInPolygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { folded } from '../../../src/draft/gazetteer/folded.ts'
import { groupedBy } from '../../../src/story/groupedBy.ts'
import type { City } from '../cities.ts'
import type { IsoCountry } from '../isoCountries.ts'

/** The ISO 3166-2 code of the unit that a province is or belongs to, null where that isn’t known, and its country. */
export type Owner = { readonly unit: string | null; readonly country: string }

type Names = {
  readonly iso_a2: string
  readonly name: string | null
  readonly woe_name: string | null
  readonly gn_name: string | null
}
type Province = Feature<Polygon | MultiPolygon, Names>

/** A unit has the provinces that hold so much of its cities, and of whose cities so much is its own. */
const least = { ofUnit: 0.5, ofProvinces: 0.6 }

/**
 * Whose each province of Natural Earth is: the unit’s that most of its cities lie in according to GeoNames, since the two
 * divide countries differently; or by its name where cities don’t tell. So a province is of the country that GeoNames counts
 * its cities to.
 */
export function ownersOf(
  provinces: readonly Province[],
  cities: readonly City[],
  countries: Readonly<Record<string, IsoCountry>>,
): readonly Owner[] {
  const codes = new Map<string, string>()
  const byName = new Map<string, string>()
  for (const [country, { regions = [] }] of Object.entries(countries)) {
    for (const { iso, admin, name, names } of regions) {
      codes.set(`${country}.${admin}`, `${country}-${iso}`)
      for (const one of [name, ...Object.values(names)]) byName.set(`${country} ${folded(one)}`, `${country}-${iso}`)
    }
  }
  const codeOf = ({ country, admin1 }: City) => codes.get(`${country}.${admin1}`) ?? null
  const within = citiesWithin(cities)
  const votes = provinces.map((province) => {
    const own = within(province)
    const { iso_a2, name, woe_name, gn_name } = province.properties
    const country = mostOf(own.map((city) => city.country)) ?? iso_a2.replace('-1', '')
    const named = [gn_name, name, woe_name].flatMap((one) => byName.get(`${country} ${folded(one ?? '')}`) ?? [])[0]
    return { own, country, named: named ?? null, unit: mostOf(own.map(codeOf)) }
  })
  const total = groupedBy(cities, (city) => [codeOf(city) ?? ''])
  const taken = groupedBy(votes, ({ unit }) => [unit ?? ''])
  const isSure = (unit: string) => {
    const inside = (taken.get(unit) ?? []).flatMap(({ own }) => own)
    const right = inside.filter((city) => codeOf(city) === unit).length
    return right >= least.ofUnit * (total.get(unit)?.length ?? 0) && right >= least.ofProvinces * inside.length
  }
  const sure = new Set([...taken.keys()].filter((unit) => unit !== '' && isSure(unit)))
  return votes.map(({ unit, named, country }) => ({
    country,
    unit: unit !== null && sure.has(unit) ? unit : named !== null && !sure.has(named) ? named : null,
  }))
}

function citiesWithin(cities: readonly City[]): (province: Province) => readonly City[] {
  const cell = (longitude: number, latitude: number) => `${Math.floor(longitude)} ${Math.floor(latitude)}`
  const grid = groupedBy(cities, ({ point }) => [cell(...point)])
  return (province) => {
    const [west, south, east, north] = bbox(province)
    const found: City[] = []
    for (let x = Math.floor(west); x <= east; x += 1) {
      for (let y = Math.floor(south); y <= north; y += 1) found.push(...(grid.get(cell(x, y)) ?? []))
    }
    return found.filter(({ point }) => booleanPointInPolygon([...point], province))
  }
}

function mostOf<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
