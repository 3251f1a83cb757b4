import { readCities } from './cities.ts'
import { readCounties } from './counties.ts'
import { readCountries } from './countries.ts'
import { encode } from './encode.ts'
import { readRegions } from './regions.ts'
import { readUnits } from './units.ts'

/** The gazetteer’s file from the packages that are installed, and what it holds. */
export function gazetteerText(): { readonly text: string; readonly cities: number; readonly areas: number } {
  const cities = readCities()
  const units = readUnits(cities)
  const areas = [...readCountries(cities), ...units, ...readCounties(units), ...readRegions()]
  return { text: encode(areas, cities), cities: cities.length, areas: areas.length }
}
