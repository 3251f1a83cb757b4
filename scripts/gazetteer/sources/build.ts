// Makes units.json and shapes.json of the inputs that build.sh fetches:
//
//   npx tsx scripts/gazetteer/sources/build.ts
import { writeFileSync } from 'node:fs'
import { area, polygon } from '@turf/turf'
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { mapshaper } from '../../basemap/mapshaper.ts'
import { readJson, workFolder } from '../../basemap/workFolder.ts'
import { readCities } from '../cities.ts'
import type { IsoCountry } from '../isoCountries.ts'
import { seaOutlines } from '../lists/seaOutlines.ts'
import { type Owner, ownersOf } from './ownersOf.ts'
import { riverShapes } from './riverShapes.ts'
import { seaShape } from './seaShape.ts'
import { usedParts } from './usedParts.ts'

const folder = 'scripts/gazetteer/sources'
/** Lines are drawn to about so many metres: what a map of a country shows. */
const interval = 3000
/** An area of greater width is drawn to this part of it, without islands smaller than that share of it. */
const detail = 1 / 200
const leastIsland = 1 / 2000
/** Positions are whole numbers of so many steps over the width of the layer: of the world, 1/1000 of a degree. */
const topojson = ['format=topojson', 'quantization=360000']

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

const units = areasOf('units', 'unit')
const nations = areasOf('countries', 'country')
const water = mapshaper<Topology>(
  'gazetteer-water',
  waters,
  ['-simplify', 'keep-shapes', `interval=${interval}`],
  [...topojson, 'id-field=id'],
)
writeFileSync(`${folder}/shapes.json`, `${JSON.stringify({ units, countries: nations, water })}\n`)
const megabytes = (JSON.stringify({ units, nations, water }).length / 1e6).toFixed(1)
console.log(
  `${Object.keys(countries).length} countries, ${new Set(owners.map(({ unit }) => unit)).size} units with a shape, ${waters.length} waters, ${megabytes} MB`,
)

/** The provinces as areas by one of their properties, each drawn as finely as its size asks for. */
function areasOf(layer: string, key: 'unit' | 'country'): Topology {
  const own = areas.filter(({ properties }) => properties?.[key])
  const whole = mapshaper<FeatureCollection<Area, Owner>>(`gazetteer-${layer}-whole`, own, [
    '-dissolve2',
    key,
    '-clean',
  ])
  const simplified = [
    '-simplify',
    'variable',
    'keep-shapes',
    `interval=Math.max(${interval}, Math.sqrt(this.area) * ${detail})`,
  ]
  const shapes = whole.features.map(withoutIslets)
  return mapshaper<Topology>(`gazetteer-${layer}`, shapes, simplified, [...topojson, `id-field=${key}`])
}

function withoutIslets(shape: Feature<Area>): Feature<Area> {
  if (shape.geometry.type === 'Polygon') return shape
  const least = area(shape) * leastIsland
  const coordinates = shape.geometry.coordinates.filter((part) => area(polygon(part)) >= least)
  return { ...shape, geometry: { type: 'MultiPolygon', coordinates } }
}

/** Natural Earth’s ocean has parts without a shape. */
function hasShape(feature: Feature<Area | null>): feature is Feature<Area> {
  return feature.geometry !== null
}
