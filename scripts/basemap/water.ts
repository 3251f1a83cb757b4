import type { Feature, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { Areas } from './areas.ts'
import { mapshaped, readJson, scratch } from './mapshaper.ts'
import { NearLines } from './nearLines.ts'
import { rounded } from './rounded.ts'
import { type Line, partsOf, type Ring, ringArea } from './shapes.ts'
import { kilometresAt, toSquare } from './square.ts'

/** Lakes, reservoirs and river banks as polygons on the unit square. */
export type Water = { readonly lakes: readonly Ring[][]; readonly banks: readonly Ring[][] }

/** OpenStreetMap’s waters come cut up and with crumbs: smaller pieces (in square kilometres) are not joined. */
const smallestPiece = 0.2
const smallestLake = 4
/** Smaller waters on a river’s course are shreds of its banks: the river’s line alone is drawn there. */
const smallestReservoir = 15
const smallestBank = 20
/** A larger one is a sea, the Caspian alone: no country’s land is there, so it looks like the other seas. */
const smallestSea = 200_000
/** The distance between a river’s line and its banks: about 0.8 km at 35° of latitude. */
const courseReach = 2.5e-5
/** A bank polygon is kept where it is wider than this on average, in kilometres. */
const narrowestBank = 0.45
/** A lake of Natural Earth is drawn from OpenStreetMap if that has this share of it. */
const sameLake = 0.3

export function readWater(rivers: readonly Line[]): Water {
  const path = scratch.package('@geo-maps', 'earth-waterbodies-10m', 'map.geo.json')
  const [flowing, standing] = readJson<GeometryCollection<MultiPolygon>>(path).geometries
  if (flowing === undefined || standing === undefined) throw new Error(`${path} has no rivers or no lakes`)
  const courses = new NearLines(rivers, courseReach)
  const lakes = joined('lakes', standing).filter((part) => {
    const area = squareKilometres(part)
    return area >= smallestReservoir || (area >= smallestLake && !isOn(part, courses))
  })
  const banks = joined('banks', flowing).filter((part) => isWide(part) && isOn(part, courses))
  const all = [...lakes.map(rounded), ...lakesMissingFrom(new Areas([...lakes, ...banks]))]
  return {
    lakes: all.filter((part) => squareKilometres(part) < smallestSea),
    banks: banks.map(rounded),
  }
}

/** Joins the pieces of a source where they touch, without crumbs. */
function joined(name: string, { coordinates }: MultiPolygon): Ring[][] {
  const pieces = coordinates
    .map((part) => part.map((ring) => ring.map(toSquare)))
    .filter((part) => squareKilometres(part) >= smallestPiece)
  const shapes: Feature<Polygon>[] = pieces.map((part) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: part },
  }))
  const whole = mapshaped<Polygon | MultiPolygon, null>(name, shapes, ['-dissolve2', '-explode'])
  return whole.flatMap(({ geometry }) => partsOf(geometry))
}

function squareKilometres([outer = [], ...holes]: Ring[]): number {
  const y = outer[0]?.[1] ?? 0.5
  const area = Math.abs(ringArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0)
  return area * kilometresAt(y) ** 2
}

function isWide(part: Ring[]): boolean {
  const area = squareKilometres(part)
  const length = (part.reduce((sum, ring) => sum + lengthOf(ring), 0) / 2) * kilometresAt(part[0]?.[0]?.[1] ?? 0.5)
  return area >= smallestBank && area / length >= narrowestBank
}

function isOn(part: Ring[], courses: NearLines): boolean {
  return part.some((ring) => ring.some((point) => courses.has(point)))
}

function lengthOf(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? []
    return sum + Math.hypot(x - beforeX, y - beforeY)
  }, 0)
}

/** Natural Earth’s lakes that are missing, or almost missing, in OpenStreetMap. */
function lakesMissingFrom(known: Areas): Ring[][] {
  const source = readJson<{ features: Feature<Polygon | MultiPolygon>[] }>(scratch.path('lakes.geojson')).features
  const parts = source
    .flatMap(({ geometry }) => partsOf(geometry))
    .map((part) => part.map((ring) => ring.map(toSquare)))
  return parts.filter((part) => {
    const samples = samplesOf(part)
    return samples.filter((point) => known.has(point)).length < sameLake * samples.length
  })
}

/** Positions spread evenly over a polygon. */
function samplesOf(part: Ring[]): Position[] {
  const outer = part[0] ?? []
  const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const steps = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20)
  const grid = steps.flatMap((across) => steps.map((down): Position => [left + across * width, top + down * height]))
  const own = new Areas([part])
  return grid.filter((point) => own.has(point))
}
