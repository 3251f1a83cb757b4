import type { Feature, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { LineIndex } from './lineIndex.ts'
import { smoothRings } from './lines.ts'
import { mapshaperFeatures } from './mapshaper.ts'
import { PolygonIndex } from './polygonIndex.ts'
import { type Line, polygonsOf, type Ring, ringArea } from './shapes.ts'
import { kilometresPerUnit, toUnitSquare } from './unitSquare.ts'
import { readJson, workFolder } from './workFolder.ts'

/** Lakes, reservoirs and river banks as polygons on the unit square. */
export type Water = { readonly lakes: readonly Ring[][]; readonly banks: readonly Ring[][] }

/** The smallest piece of OpenStreetMap’s waters that is joined, and the smallest lake, in square kilometres. */
const minPieceArea = 0.2
const minLakeArea = 4
/** Smaller waters on a river’s course are fragments of its banks; only the river’s line is drawn there. */
const minReservoirArea = 15
const minBankArea = 20
/** Larger waters are seas (only the Caspian). No country covers it, so it already looks like the other seas. */
const minSeaArea = 200_000
/** A polygon within this distance of a river’s line is on its course: about 0.8 km at 35° of latitude. */
const courseReach = 2.5e-5
/** The smallest mean width of a river bank, in kilometres. */
const minBankWidth = 0.45
/** OpenStreetMap has a lake of Natural Earth if it covers this fraction of it. */
const minCoverage = 0.3

export function readWater(rivers: readonly Line[]): Water {
  const path = workFolder.package('@geo-maps', 'earth-waterbodies-10m', 'map.geo.json')
  const [flowing, standing] = readJson<GeometryCollection<MultiPolygon>>(path).geometries
  if (flowing === undefined || standing === undefined) throw new Error(`${path} has no rivers or no lakes`)
  const courses = new LineIndex(rivers, courseReach)
  const lakes = joinPieces('lakes', standing).filter((part) => {
    const area = squareKilometres(part)
    return area >= minReservoirArea || (area >= minLakeArea && !isOn(part, courses))
  })
  const banks = joinPieces('banks', flowing).filter((part) => isWide(part) && isOn(part, courses))
  const all = [...lakes.map(smoothRings), ...lakesMissingFrom(new PolygonIndex([...lakes, ...banks]))]
  return {
    lakes: all.filter((part) => squareKilometres(part) < minSeaArea),
    banks: banks.map(smoothRings),
  }
}

/** Joins the pieces of a source where they touch, without the smallest. */
function joinPieces(name: string, { coordinates }: MultiPolygon): Ring[][] {
  const pieces = coordinates
    .map((part) => part.map((ring) => ring.map(toUnitSquare)))
    .filter((part) => squareKilometres(part) >= minPieceArea)
  const shapes: Feature<Polygon>[] = pieces.map((part) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: part },
  }))
  const joined = mapshaperFeatures<Polygon | MultiPolygon, null>(name, shapes, ['-dissolve2', '-explode'])
  return joined.flatMap(({ geometry }) => polygonsOf(geometry))
}

function squareKilometres([outer = [], ...holes]: Ring[]): number {
  const y = outer[0]?.[1] ?? 0.5
  const area = Math.abs(ringArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0)
  return area * kilometresPerUnit(y) ** 2
}

function isWide(part: Ring[]): boolean {
  const area = squareKilometres(part)
  const length = (part.reduce((sum, ring) => sum + lengthOf(ring), 0) / 2) * kilometresPerUnit(part[0]?.[0]?.[1] ?? 0.5)
  return area >= minBankArea && area / length >= minBankWidth
}

function isOn(part: Ring[], courses: LineIndex): boolean {
  return part.some((ring) => ring.some((point) => courses.has(point)))
}

function lengthOf(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? []
    return sum + Math.hypot(x - beforeX, y - beforeY)
  }, 0)
}

/** Natural Earth’s lakes that OpenStreetMap lacks or hardly covers. */
function lakesMissingFrom(known: PolygonIndex): Ring[][] {
  const source = readJson<{ features: Feature<Polygon | MultiPolygon>[] }>(workFolder.path('lakes.geojson')).features
  const parts = source
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .map((part) => part.map((ring) => ring.map(toUnitSquare)))
  return parts.filter((part) => {
    const samples = samplesOf(part)
    return samples.filter((point) => known.has(point)).length < minCoverage * samples.length
  })
}

/** Positions on an even grid inside a polygon. */
function samplesOf(part: Ring[]): Position[] {
  const outer = part[0] ?? []
  const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const steps = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20)
  const grid = steps.flatMap((across) => steps.map((down): Position => [left + across * width, top + down * height]))
  const own = new PolygonIndex([part])
  return grid.filter((point) => own.has(point))
}
