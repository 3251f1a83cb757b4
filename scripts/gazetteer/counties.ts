import type { Area } from './area.ts'
import type { AtlasShape } from './usAtlas.ts'

/** The counties of the United States by `us-` and FIPS code: local papers name them all the time. `states` and `counties`: of us-atlas. */
export function countyAreas(
  units: readonly Area[],
  states: readonly AtlasShape[],
  counties: readonly AtlasShape[],
): readonly Area[] {
  const byName = new Map(units.filter(({ country }) => country === 'US').map((unit) => [unit.name, unit]))
  const byFips = new Map(states.map(({ fips, name }) => [fips, byName.get(name)]))
  return counties.flatMap(({ fips, name, point }): readonly Area[] => {
    const unit = byFips.get(fips.slice(0, 2))
    if (unit === undefined) return []
    return [
      {
        id: `us-${fips}`,
        kind: 'county',
        name: `${name} ${unit.code === 'LA' ? 'Parish' : 'County'}`,
        country: 'US',
        unit: unit.id,
        code: fips.slice(2),
        point,
        aliases: [],
        adjectives: [],
      },
    ]
  })
}
