// Makes units.json and shapes.json of the inputs that build.sh fetches:
//
//   npx tsx scripts/gazetteer/sources/build.ts
import { writeFileSync } from 'node:fs'
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { mapshaper } from '../../basemap/mapshaper.ts'
import { readJson, workFolder } from '../../basemap/workFolder.ts'
import { readCities } from '../cities.ts'
import type { IsoCountry } from '../isoCountries.ts'
import { seaOutlines } from '../lists/seaOutlines.ts'
import { ownersOf } from './ownersOf.ts'
import { riverShapes } from './riverShapes.ts'
import { seaShape } from './seaShape.ts'
import { usedParts } from './usedParts.ts'

const folder = 'scripts/gazetteer/sources'
/** Borders and banks are drawn to about this many metres: what a map of a country shows. */
const interval = 3000
/** Positions are whole numbers of so many steps over the width of the world: 1/1000 of a degree. */
const quantization = 360_000

type Countries = Readonly<Record<string, IsoCountry>>
type Area = Polygon | MultiPolygon
type Province = {
  readonly iso_a2: string
  readonly name: string | null
  readonly woe_name: string | null
  readonly gn_name: string | null
}

const countries = usedParts(readJson<Countries>(workFolder.package('iso3166-2-db', 'data', 'iso3166-2.json')))
const countryLines = Object.entries(countries).map(
  ([code, country]) => `${JSON.stringify(code)}:${JSON.stringify(country)}`,
)
writeFileSync(`${folder}/units.json`, `{\n${countryLines.join(',\n')}\n}\n`)

const provinces = readJson<FeatureCollection<Area, Province>>(workFolder.path('states_provinces.geojson')).features
const owners = ownersOf(provinces, readCities(), countries)
const areas = provinces.map(({ geometry }, index): Feature<Area> => {
  const { unit = null, country = '' } = owners[index] ?? {}
  return { type: 'Feature', geometry, properties: { unit, country } }
})
const ocean = readJson<FeatureCollection<Area | null>>(workFolder.path('ocean.geojson')).features.filter(hasShape)
const rivers = readJson<FeatureCollection<LineString | MultiLineString, { rivernum: number }>>(
  workFolder.path('rivers.geojson'),
).features
const waters = [...Object.keys(seaOutlines).map((id) => seaShape(id, ocean)), ...riverShapes(rivers)]

const simplified = ['-simplify', 'keep-shapes', `interval=${interval}`]
const land = mapshaper<Topology>(
  'gazetteer-land',
  areas,
  [
    ...['-rename-layers', 'provinces', ...simplified, '-clean'],
    ...['-filter', 'unit !== null', '+', 'name=units', '-dissolve2', 'unit', 'target=units'],
    ...[
      '-filter',
      'country !== ""',
      '+',
      'name=countries',
      'target=provinces',
      '-dissolve2',
      'country',
      'target=countries',
    ],
  ],
  ['format=topojson', `quantization=${quantization}`, 'target=units,countries'],
)
const water = mapshaper<Topology>('gazetteer-water', waters, simplified, [
  'format=topojson',
  `quantization=${quantization}`,
  'id-field=id',
])
writeFileSync(`${folder}/shapes.json`, `${JSON.stringify({ land, water })}\n`)
const megabytes = (JSON.stringify({ land, water }).length / 1e6).toFixed(1)
console.log(
  `${Object.keys(countries).length} countries, ${new Set(owners.map(({ unit }) => unit)).size} units with a shape, ${waters.length} waters, ${megabytes} MB`,
)

/** Natural Earth’s ocean has parts without a shape. */
function hasShape(feature: Feature<Area | null>): feature is Feature<Area> {
  return feature.geometry !== null
}
