import type { Area } from './area.ts'
import { type AreaRow, areaOf } from './areaRow.ts'
import { englishCounties } from './lists/englishCountyRows.ts'
import { regions } from './lists/regionRows.ts'
import { seats } from './lists/seatRows.ts'
import { waters } from './lists/waterRows.ts'

/** All areas of our own lists: no package here has them with names. */
export function readRegions(): readonly Area[] {
  const inBritain = ([name, longitude, latitude, aliases, adjectives]: AreaRow): AreaRow => [
    name,
    longitude,
    latitude,
    aliases,
    adjectives,
    'GB',
  ]
  return [
    ...[...regions, ...seats].map((row) => areaOf('region', row)),
    ...englishCounties.map((row) => areaOf('county', inBritain(row))),
    ...waters.map((row) => areaOf('water', row)),
  ]
}
