// Makes public/geo/world.pmtiles from the inputs that build.sh fetches. Sources, licences and the layers’ attributes:
// public/geo/README.md.
//
//   npx tsx scripts/basemap/build.ts
import { writeFileSync } from 'node:fs'
import type { Feature, GeoJsonProperties, Geometry, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { admin1Of } from './admin1.ts'
import { bordersAt, readClaims } from './borders.ts'
import { contestedBorders } from './contested.ts'
import { countryLabels } from './countries.ts'
import { landAt } from './land.ts'
import { metadata } from './metadata.ts'
import { readNations } from './nations.ts'
import { readPlaces, townPoints } from './places.ts'
import { pmtilesOf } from './pmtiles.ts'
import { namesOf, type RiverProperties, readRivers, riverCourses } from './rivers.ts'
import { partsOf, type Ring, ringArea, type Shape } from './shapes.ts'
import { pixelAt, type Shared, simplified, weighed } from './simplified.ts'
import { readStates } from './states.ts'
import { type Layers, type Tile, tilesOf } from './tilesOf.ts'
import { readWater } from './water.ts'

const target = 'public/geo/world.pmtiles'
const [minZoom, maxZoom] = [0, 7]
/** A lake is in the tiles of a zoom if it is larger than this many square pixels there. */
const smallestWater = 5
/** The least simplification of waters: their corners were cut, which makes four points of one. */
const waterDetail = 0.28
/** So are rivers, whose corners are cut as well. */
const riverDetail = 0.1
/** The last rank of rivers at each zoom. */
const riverRanks = [0, 1, 1, 2, 3, 4, 5, 5]

const nations = weighed('nations', readNations())
const states = readStates()
const units = weighed('states', states)
report(`${nations.objects.shapes.geometries.length} countries, ${states.length} first-level units`)
const courses = riverCourses()
const water = readWater(courses.map(({ line }) => line))
report(`${water.lakes.length} lakes, ${water.banks.length} river banks`)
const waters = weighed('waters', [...water.lakes, ...water.banks].map(polygonOf))
const rivers = weighed('rivers', readRivers(courses, [...water.lakes, ...water.banks]))
report(`${rivers.objects.shapes.geometries.length} pieces of rivers`)
const places = readPlaces()
report(`${places.length} places`)
const admin1 = admin1Of(states, places)
const countries = countryLabels()
const claims = readClaims()
const contested = contestedBorders()

const tiles: Tile[] = []
for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
  const found = [...tilesOf(zoom, maxZoom, layersAt(zoom))]
  tiles.push(...found)
  const largest = found.reduce((one, other) => (other.data.length > one.data.length ? other : one))
  const kilobytes = Math.round(found.reduce((sum, { data }) => sum + data.length, 0) / 1000)
  report(
    `zoom ${zoom}: ${found.length} tiles, ${kilobytes} kB, largest ${largest.x}/${largest.y}: ${largest.data.length}`,
  )
}
const archive = pmtilesOf(tiles, { minZoom, maxZoom, metadata })
writeFileSync(target, archive)
report(`${target}: ${tiles.length} tiles, ${(archive.length / 1e6).toFixed(2)} MB`)

function layersAt(zoom: number): Layers {
  const [wide, narrow] = [simplified(nations, zoom), simplified(units, zoom)]
  const outlines = feature(wide, wide.objects.shapes).features.flatMap(({ geometry }) =>
    isArea(geometry) ? partsOf(geometry) : [],
  )
  return {
    land: landAt(zoom, wide),
    water: watersAt(zoom),
    rivers: riversAt(zoom),
    admin1: zoom < 3 ? [] : admin1.bordersAt(zoom, narrow, outlines),
    borders: bordersAt(zoom, wide, claims, contested),
    countries,
    admin1_names: zoom < 3 ? [] : admin1.labelsAt(zoom),
    places: townPoints(zoom, places),
  }
}

function watersAt(zoom: number): Shape[] {
  const smallest = smallestWater * pixelAt(zoom) ** 2
  return featuresAt(zoom, waters, waterDetail).flatMap(({ geometry }) => {
    if (!isArea(geometry)) return []
    const parts = partsOf(geometry).filter(([outer = []]) => Math.abs(ringArea(outer)) >= smallest)
    const coordinates = parts.map((part) => part.filter((ring) => Math.abs(ringArea(ring)) >= smallest / 2))
    return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }]
  })
}

function riversAt(zoom: number): Shape[] {
  return featuresAt<RiverProperties>(zoom, rivers, riverDetail).flatMap(({ geometry, properties }) => {
    if (geometry?.type !== 'LineString' || properties.rank > (riverRanks[zoom] ?? 0)) return []
    const { rank, bank } = properties
    return [{ type: 'Feature', properties: { rank, bank, ...namesOf(properties) }, geometry }]
  })
}

function featuresAt<P extends GeoJsonProperties>(zoom: number, shapes: Shared<P>, finest = 0) {
  const topology = simplified(shapes, zoom, finest)
  return feature(topology, topology.objects.shapes).features
}

function polygonOf(coordinates: Ring[]): Feature<Polygon, null> {
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } }
}

/** mapshaper writes null for shapes that collapsed. */
function isArea(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}

function report(line: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)
}
