// Makes public/geo/world.topo.json, the plain basemap of land and borders, from Natural Earth's 1:10m countries
// (public domain) as world-atlas packs them. Land borders keep more detail than coasts: they are what a story is
// about, and the world's small islands and fjords are most of the file.
//
//   npx tsx scripts/basemap.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { bbox, quantize } from 'topojson-client'
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { Arc, GeometryCollection, GeometryObject, Topology, Transform } from 'topojson-specification'

/** `id` is the ISO 3166-1 numeric code; territories without one have none. */
type CountryProperties = { name: string }
type Country = GeometryObject<CountryProperties>
type Countries = Topology<{ countries: GeometryCollection<CountryProperties> }>

const source = 'world-atlas/countries-10m.json'
const target = 'public/geo/world.topo.json'

const earthRadiusKm = 6371.0088
const steradians = (squareKilometres: number) => squareKilometres / earthRadiusKm ** 2

/** A point of a coast goes when the triangle with its neighbours is smaller than this, in square kilometres. */
const coastDetailKm2 = 6
/** The same for a border between two countries. At zoom 9 a pixel is about 0.015 square kilometres at 36° north. */
const borderDetailKm2 = 0.3
/** Detached islands smaller than this go, except those that a country has nothing larger than. */
const smallestIslandKm2 = 40
/** Where the ring around the South Pole is closed, in degrees: any latitude off the map, but a finite one in Mercator. */
const southernEdge = -89

const world = countriesOf(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(source), 'utf8')))
const detailed = withPinnedPoints(presimplify(world, sphericalTriangleArea))
const light = simplify(
  withFinerBorders(withoutIslets(withCutOnItsSide(detailed))),
  steradians(coastDetailKm2),
)
// The grid of world-atlas itself, so that nothing is rounded twice.
const json = `${JSON.stringify(quantize({ ...light, bbox: bbox(light) }, gridOf(world)))}\n`

mkdirSync('public/geo', { recursive: true })
writeFileSync(target, json)
const points = light.arcs.reduce((sum, arc) => sum + arc.length, 0)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
console.log(`${target}: ${light.objects.countries.geometries.length} countries, ${points} points,`)
console.log(`${kilobytes(json.length)}, ${kilobytes(gzipSync(json, { level: 9 }).length)} gzip`)

/** The `countries` object alone, each with its name and its ISO number. */
function countriesOf(atlas: Countries): Countries {
  const countries = atlas.objects.countries
  return { ...atlas, objects: { countries: { ...countries, geometries: countries.geometries.map(named) } } }
}

function named(country: Country): Country {
  const name = country.properties && 'name' in country.properties ? country.properties.name : ''
  return { ...country, properties: { name } }
}

/**
 * Gives the weightiest inner points of each arc an infinite weight, so that no ring collapses into a line: two
 * points where the arc is a ring by itself (an island), one elsewhere.
 */
function withPinnedPoints(topology: Countries): Countries {
  return { ...topology, arcs: topology.arcs.map((arc) => pinned(arc, isRing(arc) ? 2 : 1)) }
}

function pinned(arc: Arc, count: number): Arc {
  const inner = arc.map((_, index) => index).slice(1, -1)
  const kept = new Set(inner.sort((a, b) => weightOf(arc, b) - weightOf(arc, a)).slice(0, count))
  return arc.map((point, index) => (kept.has(index) ? weighted(point, Number.POSITIVE_INFINITY) : point))
}

/**
 * world-atlas cuts countries at the 180th meridian, but writes every point of the cut as -180 degrees, so that a
 * flat map would draw lines across the world. This puts each such point on the side that its arc comes from.
 */
function withCutOnItsSide(topology: Countries): Countries {
  return { ...topology, arcs: topology.arcs.map((arc) => closedInTheSouth(arc, arc.map(onItsSide))) }
}

function onItsSide(point: number[], index: number, arc: Arc): number[] {
  const [longitude = 0, latitude = 0, weight = 0] = point
  if (!isOnCut(point)) return point
  const neighbour =
    arc.slice(0, index).findLast((other) => !isOnCut(other)) ?? arc.find((other) => !isOnCut(other))
  return [Math.abs(longitude) * Math.sign(neighbour?.[0] ?? longitude), latitude, weight]
}

function isOnCut([longitude = 0]: number[]): boolean {
  return Math.abs(longitude) > 180 - 1e-6
}

/** Antarctica is the one ring that goes around the world: its ends now lie on two sides, and meet south of the map. */
function closedInTheSouth(before: Arc, after: Arc): Arc {
  const [start] = after
  if (start === undefined || isRing(after) || !isRing(before)) return after
  const corners = [after.at(-1), start].map((point) => [
    point?.[0] ?? 0,
    southernEdge,
    Number.POSITIVE_INFINITY,
  ])
  return [...after, ...corners, start]
}

function gridOf(topology: Countries): Transform {
  if (topology.transform === undefined) throw new Error(`${source} is not quantised`)
  return topology.transform
}

function isRing(arc: Arc): boolean {
  const first = arc[0]
  const last = arc[arc.length - 1]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

function weightOf(arc: Arc, index: number): number {
  return arc[index]?.[2] ?? 0
}

function weighted(point: number[], weight: number): number[] {
  return [point[0] ?? 0, point[1] ?? 0, weight]
}

/** Makes the points of arcs that two countries share weigh more, so that one threshold fits coasts and borders. */
function withFinerBorders(topology: Countries): Countries {
  const uses = usesOfArcs(topology)
  const factor = coastDetailKm2 / borderDetailKm2
  const arcs = topology.arcs.map((arc, index) =>
    (uses.get(index) ?? 0) < 2 ? arc : arc.map((point) => weighted(point, (point[2] ?? 0) * factor)),
  )
  return { ...topology, arcs }
}

function usesOfArcs(topology: Countries): Map<number, number> {
  const uses = new Map<number, number>()
  for (const arc of topology.objects.countries.geometries.flatMap((country) => ringsOf(country).flat())) {
    const index = arc < 0 ? ~arc : arc
    uses.set(index, (uses.get(index) ?? 0) + 1)
  }
  return uses
}

/** The outer and inner rings of a country, each a list of arc numbers (`~number` where the arc runs backwards). */
function ringsOf(country: Country): number[][] {
  if (country.type === 'Polygon') return country.arcs
  return country.type === 'MultiPolygon' ? country.arcs.flat() : []
}

/** Leaves out small islands that share no border, but never the largest piece of a country. */
function withoutIslets(topology: Countries): Countries {
  const uses = usesOfArcs(topology)
  const area = (ring: number[]) => areaOf(topology, ring)
  const largest = new Set(
    topology.objects.countries.geometries.map((country) => largestRing(country, area).join()),
  )
  return filter(topology, (ring) => {
    const isShared = ring.some((arc) => (uses.get(arc < 0 ? ~arc : arc) ?? 0) > 1)
    return isShared || largest.has(ring.join()) || area(ring) >= smallestIslandKm2
  })
}

function largestRing(country: Country, area: (ring: number[]) => number): number[] {
  return ringsOf(country).reduce<number[]>((best, ring) => (area(ring) > area(best) ? ring : best), [])
}

/** Area in square kilometres of a ring of a few dozen kilometres: flat, with degrees of longitude narrowed by latitude. */
function areaOf(topology: Countries, ring: number[]): number {
  const points = ring.flatMap((arc) =>
    arc < 0 ? [...(topology.arcs[~arc] ?? [])].reverse() : (topology.arcs[arc] ?? []),
  )
  const kmPerDegree = (earthRadiusKm * Math.PI) / 180
  const narrowing = Math.cos(((points[0]?.[1] ?? 0) * Math.PI) / 180)
  const doubled = points.reduce((sum, point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    return sum + (point[0] ?? 0) * (next[1] ?? 0) - (next[0] ?? 0) * (point[1] ?? 0)
  }, 0)
  return (Math.abs(doubled) / 2) * kmPerDegree ** 2 * narrowing
}
