// Builds public/geo/world.pmtiles from the inputs that build.sh fetches. public/geo/README.md has sources, licences and the
// attributes of the layers.
//
//   npx tsx scripts/basemap/build.ts
import { writeFileSync } from 'node:fs'
import type { Feature, GeoJsonProperties, Geometry, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { admin1Layers } from './admin1Layers.ts'
import { readAdmin1Units } from './admin1Units.ts'
import { bordersAt, readClaims } from './borders.ts'
import { readContestedBorders } from './contestedBorders.ts'
import { countryLabels, readCountryLabels } from './countryLabels.ts'
import { readCountryShapes } from './countryShapes.ts'
import { encodeTiles, type Layers, type Tile } from './encodeTiles.ts'
import { landLayer } from './land.ts'
import { metadata } from './metadata.ts'
import { placePoints, readPlaces } from './places.ts'
import { pmtilesArchive } from './pmtiles.ts'
import { type RiverProperties, readRivers, riverCourses, riverNamesOf } from './rivers.ts'
import { polygonsOf, type Ring, ringArea, type Shape } from './shapes.ts'
import { buildTopology, pixelSize, type SharedTopology, simplifyTopology } from './topology.ts'
import { readWater } from './water.ts'

const target = 'public/geo/world.pmtiles'
const [minZoom, maxZoom] = [0, 7]
/** The smallest lake in the tiles of a zoom, in square pixels. */
const minWaterArea = 5
/** Waters are simplified by at least this many pixels, because smoothing has made four points of each one. */
const waterDetail = 0.28
/** The same for rivers. */
const riverDetail = 0.1
/** The last rank of rivers in the tiles of each zoom. */
const maxRiverRank = [0, 1, 1, 2, 3, 4, 5, 5]

const countryShapes = buildTopology('nations', readCountryShapes())
const admin1Units = readAdmin1Units()
const units = buildTopology('states', admin1Units)
report(`${countryShapes.objects.shapes.geometries.length} countries, ${admin1Units.length} first-level units`)
const courses = riverCourses()
const water = readWater(courses.map(({ line }) => line))
report(`${water.lakes.length} lakes, ${water.banks.length} river banks`)
const waters = buildTopology('waters', [...water.lakes, ...water.banks].map(polygonOf))
const rivers = buildTopology('rivers', readRivers(courses, [...water.lakes, ...water.banks]))
report(`${rivers.objects.shapes.geometries.length} pieces of rivers`)
const places = readPlaces()
report(`${places.length} places`)
const admin1 = admin1Layers(admin1Units, places)
const countries = readCountryLabels()
const claims = readClaims()
const contested = readContestedBorders()

const tiles: Tile[] = []
for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
  const found = [...encodeTiles(zoom, maxZoom, layersAt(zoom))]
  tiles.push(...found)
  const largest = found.reduce((one, other) => (other.data.length > one.data.length ? other : one))
  const kilobytes = Math.round(found.reduce((sum, { data }) => sum + data.length, 0) / 1000)
  report(
    `zoom ${zoom}: ${found.length} tiles, ${kilobytes} kB, largest ${largest.x}/${largest.y}: ${largest.data.length}`,
  )
}
const archive = pmtilesArchive(tiles, { minZoom, maxZoom, metadata })
writeFileSync(target, archive)
report(`${target}: ${tiles.length} tiles, ${(archive.length / 1e6).toFixed(2)} MB`)

function layersAt(zoom: number): Layers {
  const [countryTopology, unitTopology] = [simplifyTopology(countryShapes, zoom), simplifyTopology(units, zoom)]
  const outlines = feature(countryTopology, countryTopology.objects.shapes).features.flatMap(({ geometry }) =>
    isArea(geometry) ? polygonsOf(geometry) : [],
  )
  return {
    land: landLayer(zoom, countryTopology),
    water: watersAt(zoom),
    rivers: riversAt(zoom),
    admin1: zoom < 3 ? [] : admin1.bordersAt(zoom, unitTopology, outlines),
    borders: bordersAt(zoom, countryTopology, claims, contested, countries),
    countries: countryLabels(countries),
    admin1_names: zoom < 3 ? [] : admin1.labelsAt(zoom),
    places: placePoints(zoom, places),
  }
}

function watersAt(zoom: number): Shape[] {
  const smallest = minWaterArea * pixelSize(zoom) ** 2
  return featuresAt(zoom, waters, waterDetail).flatMap(({ geometry }) => {
    if (!isArea(geometry)) return []
    const parts = polygonsOf(geometry).filter(([outer = []]) => Math.abs(ringArea(outer)) >= smallest)
    const coordinates = parts.map((part) => part.filter((ring) => Math.abs(ringArea(ring)) >= smallest / 2))
    return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }]
  })
}

function riversAt(zoom: number): Shape[] {
  return featuresAt<RiverProperties>(zoom, rivers, riverDetail).flatMap(({ geometry, properties }) => {
    if (geometry?.type !== 'LineString' || properties.rank > (maxRiverRank[zoom] ?? 0)) return []
    const { rank, bank } = properties
    return [{ type: 'Feature', properties: { rank, bank, ...riverNamesOf(properties) }, geometry }]
  })
}

function featuresAt<P extends GeoJsonProperties>(zoom: number, shapes: SharedTopology<P>, finest = 0) {
  const topology = simplifyTopology(shapes, zoom, finest)
  return feature(topology, topology.objects.shapes).features
}

function polygonOf(coordinates: Ring[]): Feature<Polygon, null> {
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } }
}

/** mapshaper writes null for shapes that collapse. */
function isArea(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}

function report(line: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)
}
