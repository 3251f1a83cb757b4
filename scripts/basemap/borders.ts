import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { type Contested, pairKey } from './contestedBorders.ts'
import type { CountryLabel } from './countryLabels.ts'
import type { CountryProperties } from './countryShapes.ts'
import { LineIndex } from './lineIndex.ts'
import { splitLines } from './lines.ts'
import { distanceBetween, type Line, linesOf, midpoint, type Shape } from './shapes.ts'
import { pixelSize, type SharedEdge, type SharedTopology, sharedEdges, sidedEdges } from './topology.ts'
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

/**
 * The borders at a zoom: the edges that two countries share, and claimed lines that are far from such edges. Settled
 * ones say which country is on their left and which on their right; disputed ones take no side.
 */
export function bordersAt(
  zoom: number,
  countryShapes: SharedTopology<CountryProperties>,
  claims: readonly Line[],
  contested: readonly Contested[],
  labels: readonly CountryLabel[],
): Shape[] {
  const edges = sidedEdges(countryShapes, (one, other) => !isLeased(one) && !isLeased(other))
  const contestedLines = contested.flatMap((border) => contestedEdges(countryShapes, border))
  const disputedIndex = new LineIndex([...claims, ...contestedLines], reach)
  const isDisputed = (start: Position, end: Position) =>
    [start, midpoint(start, end), end].every((point) => disputedIndex.has(point))
  const disputed: Line[] = []
  const settled: SharedEdge<CountryProperties>[] = []
  for (const edge of edges)
    for (const { line, value } of splitLines([edge.line], isDisputed)) {
      if (value) disputed.push(line)
      else settled.push({ ...edge, line })
    }
  const borderIndex = new LineIndex(
    edges.map(({ line }) => line),
    reach,
  )
  const claimsElsewhere = splitLines(claims, (start, end) => !borderIndex.has(start) && !borderIndex.has(end)).filter(
    ({ value }) => value,
  )
  return [
    ...settledBorders(settled, labels),
    bordersOf([...disputed, ...claimsElsewhere.map(({ line }) => thinLine(line, pixelSize(zoom) / 4))], {
      disputed: true,
    }),
  ]
}

/** A feature for each pair of countries, with the codes of both and the zooms from which they have room for a name. */
function settledBorders(edges: readonly SharedEdge<CountryProperties>[], labels: readonly CountryLabel[]): Shape[] {
  const labelOf = new Map(labels.map((label) => [label.shapeName, label]))
  const pairs = new Map<string, SharedEdge<CountryProperties>[]>()
  for (const edge of edges) {
    const { left, right, line } = edge
    const turned = left.name < right.name ? edge : { left: right, right: left, line: line.toReversed() }
    const pair = pairKey(left.name, right.name)
    pairs.set(pair, [...(pairs.get(pair) ?? []), turned])
  }
  return [...pairs.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const [left, right] = [labelOf.get(first.left.name), labelOf.get(first.right.name)]
    return bordersOf(
      group.map(({ line }) => line),
      {
        disputed: false,
        ...(left === undefined ? {} : { left: left.a2, left_rank: left.rank }),
        ...(right === undefined ? {} : { right: right.a2, right_rank: right.rank }),
      },
    )
  })
}

function contestedEdges(countryShapes: SharedTopology<CountryProperties>, { pair, within }: Contested): Line[] {
  const lines = sharedEdges(countryShapes, (one, other) => pairKey(one.name, other.name) === pair)
  const [west, south, east, north] = within
  const isWithin = ([longitude = 0, latitude = 0]: Position) =>
    longitude > west && longitude < east && latitude > south && latitude < north
  const runs = splitLines(lines, (start, end) => isWithin(fromUnitSquare(start)) && isWithin(fromUnitSquare(end)))
  return runs.filter(({ value }) => value).map(({ line }) => line)
}

function bordersOf(coordinates: Line[], properties: Shape['properties']): Shape {
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }
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
