import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { type Contested, pairKey } from './contestedBorders.ts'
import type { CountryProperties } from './countryShapes.ts'
import { LineIndex } from './lineIndex.ts'
import { splitLines } from './lines.ts'
import { distanceBetween, type Line, linesOf, midpoint, type Shape } from './shapes.ts'
import { pixelSize, type SharedTopology, sharedEdges } from './topology.ts'
import { fromUnitSquare, toUnitSquare } from './unitSquare.ts'
import { readJson, workFolder } from './workFolder.ts'

type Claims = FeatureCollection<LineString | MultiLineString, { name: string }>

/** The largest distance of Natural Earth’s disputed lines from their border: about 5 km at 35° of latitude. */
const reach = 1.5e-4
/** Lines of the file that nobody claims any more. */
const historical = /^Former USSR/

/** Natural Earth’s disputed lines, on the unit square. */
export function readClaims(): Line[] {
  const claims = readJson<Claims>(workFolder.path('disputed_borders.geojson')).features
  const lines = claims.filter(({ properties }) => !historical.test(properties.name))
  return lines.flatMap(({ geometry }) => linesOf(geometry)).map((line) => line.map(toUnitSquare))
}

/** Russia leases Baikonur from Kazakhstan: its edge is not a border. */
const isLeased = ({ name }: CountryProperties) => name === 'Baikonur'

/** The borders at a zoom: the edges that two countries share, and claimed lines that are far from such edges. */
export function bordersAt(
  zoom: number,
  countryShapes: SharedTopology<CountryProperties>,
  claims: readonly Line[],
  contested: readonly Contested[],
): Shape[] {
  const edges = sharedEdges(countryShapes, (one, other) => !isLeased(one) && !isLeased(other))
  const contestedLines = contested.flatMap((border) => contestedEdges(countryShapes, border))
  const disputedIndex = new LineIndex([...claims, ...contestedLines], reach)
  const runs = splitLines(edges, (start, end) =>
    [start, midpoint(start, end), end].every((point) => disputedIndex.has(point)),
  )
  const borderIndex = new LineIndex(edges, reach)
  const claimsElsewhere = splitLines(claims, (start, end) => !borderIndex.has(start) && !borderIndex.has(end)).filter(
    ({ value }) => value,
  )
  const disputed = runs.filter(({ value }) => value).map(({ line }) => line)
  return [
    bordersOf(
      runs.filter(({ value }) => !value).map(({ line }) => line),
      false,
    ),
    bordersOf([...disputed, ...claimsElsewhere.map(({ line }) => thinLine(line, pixelSize(zoom) / 4))], true),
  ]
}

function contestedEdges(countryShapes: SharedTopology<CountryProperties>, { pair, within }: Contested): Line[] {
  const lines = sharedEdges(countryShapes, (one, other) => pairKey(one.name, other.name) === pair)
  const [west, south, east, north] = within
  const isWithin = ([longitude = 0, latitude = 0]: Position) =>
    longitude > west && longitude < east && latitude > south && latitude < north
  const runs = splitLines(lines, (start, end) => isWithin(fromUnitSquare(start)) && isWithin(fromUnitSquare(end)))
  return runs.filter(({ value }) => value).map(({ line }) => line)
}

function bordersOf(coordinates: Line[], disputed: boolean): Shape {
  return { type: 'Feature', properties: { disputed }, geometry: { type: 'MultiLineString', coordinates } }
}

/** Drops points that are nearer than `distance` to the last one kept. */
function thinLine(line: Line, distance: number): Line {
  const kept: Line = []
  line.forEach((point, index) => {
    const last = kept.at(-1)
    if (last === undefined || index === line.length - 1 || distanceBetween(last, point) >= distance) kept.push(point)
  })
  return kept
}
