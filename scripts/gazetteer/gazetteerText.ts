import { readCities } from './cities.ts'
import { countyAreas } from './counties.ts'
import { readCountries } from './countries.ts'
import { encode } from './encode.ts'
import { readRegions } from './regions.ts'
import { readUnits } from './units.ts'
import { readUsAtlas } from './usAtlas.ts'

/** The gazetteer’s file from the packages that are installed, and what it holds. */
export function gazetteerText(): { readonly text: string; readonly cities: number; readonly areas: number } {
  const cities = readCities()
  const { states, counties } = readUsAtlas()
  const units = readUnits(cities, states)
  const areas = [...readCountries(cities), ...units, ...countyAreas(units, states, counties), ...readRegions()]
  return { text: encode(areas, cities), cities: cities.length, areas: areas.length }
}
