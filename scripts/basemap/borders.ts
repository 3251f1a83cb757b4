import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { type Contested, pairOf } from './contested.ts'
import { readJson, scratch } from './mapshaper.ts'
import type { NationProperties } from './nations.ts'
import { NearLines, runsOf } from './nearLines.ts'
import { distanceBetween, type Line, lineParts, middleOf, type Shape } from './shapes.ts'
import { pixelAt, type Shared, sharedEdges } from './simplified.ts'
import { fromSquare, toSquare } from './square.ts'

type Claims = FeatureCollection<LineString | MultiLineString, { name: string }>

/**
 * The largest distance between Natural Earth’s disputed lines and the border that they mean: about 5 km at 35° of
 * latitude.
 */
const reach = 1.5e-4
/** Lines of the file that nobody claims. */
const isHistory = /^Former USSR/

/** Disputed lines on the unit square. */
export function readClaims(): Line[] {
  const claims = readJson<Claims>(scratch.path('disputed_borders.geojson')).features
  const lines = claims.filter(({ properties }) => !isHistory.test(properties.name))
  return lines.flatMap(({ geometry }) => lineParts(geometry)).map((line) => line.map(toSquare))
}

/** Baikonur is Kazakhstan’s, leased to Russia: its edge is no border. */
const isLeased = ({ name }: NationProperties) => name === 'Baikonur'

/** Borders between countries, never coasts: shared edges, and claims where there is no shared edge. */
export function bordersAt(
  zoom: number,
  nations: Shared<NationProperties>,
  claims: readonly Line[],
  contested: readonly Contested[],
): Shape[] {
  const all = sharedEdges(nations, (one, other) => !isLeased(one) && !isLeased(other))
  const named = contested.flatMap((border) => contestedEdges(nations, border))
  const near = new NearLines([...claims, ...named], reach)
  const runs = runsOf(all, (start, end) => [start, middleOf(start, end), end].every((point) => near.has(point)))
  const drawn = new NearLines(all, reach)
  const apart = runsOf(claims, (start, end) => !drawn.has(start) && !drawn.has(end)).filter(({ value }) => value)
  const disputed = runs.filter(({ value }) => value).map(({ line }) => line)
  return [
    bordersOf(
      runs.filter(({ value }) => !value).map(({ line }) => line),
      false,
    ),
    bordersOf([...disputed, ...apart.map(({ line }) => thinned(line, pixelAt(zoom) / 4))], true),
  ]
}

function contestedEdges(nations: Shared<NationProperties>, { pair, within }: Contested): Line[] {
  const lines = sharedEdges(nations, (one, other) => pairOf(one.name, other.name) === pair)
  const [west, south, east, north] = within
  const isWithin = ([longitude = 0, latitude = 0]: Position) =>
    longitude > west && longitude < east && latitude > south && latitude < north
  const runs = runsOf(lines, (start, end) => isWithin(fromSquare(start)) && isWithin(fromSquare(end)))
  return runs.filter(({ value }) => value).map(({ line }) => line)
}

function bordersOf(coordinates: Line[], disputed: boolean): Shape {
  return { type: 'Feature', properties: { disputed }, geometry: { type: 'MultiLineString', coordinates } }
}

/** Drops points closer than this to the last one kept. */
function thinned(line: Line, distance: number): Line {
  const kept: Line = []
  line.forEach((point, index) => {
    const last = kept.at(-1)
    if (last === undefined || index === line.length - 1 || distanceBetween(last, point) >= distance) kept.push(point)
  })
  return kept
}
