import type { FeatureCollection, LineString, MultiLineString } from 'geojson'
import { linesOf } from './shapes.ts'
import { readJson, workFolder } from './workFolder.ts'

/** A contested border between two countries: their names in order, and west, south, east and north in degrees. */
export type Contested = {
  readonly pair: string
  readonly within: readonly [number, number, number, number]
  readonly source: string
}

type Source = { featurecla: string; adm0_left: string; adm0_right: string }

const isContested = /^(Disputed|Line of control|Indeterminant frontier)/
/** The newer borders may run this far beyond the extent of the boundary lines, in degrees. */
const margin = 0.1
/** The names of world-atlas that are shorter than those of the boundary lines. */
const shortNames: Readonly<Record<string, string>> = {
  'Cyprus No Mans Area': 'Cyprus U.N. Buffer Zone',
  'Northern Cyprus': 'N. Cyprus',
  'Republic of Serbia': 'Serbia',
  'South Sudan': 'S. Sudan',
  'United Republic of Tanzania': 'Tanzania',
  'Western Sahara': 'W. Sahara',
}
/** Contested borders that the boundary lines lack: Crimea’s is more recent, and Western Sahara’s has a class of the package. */
const additions: readonly Contested[] = [
  {
    pair: 'Morocco|W. Sahara',
    within: [-17.2, 20.7, -8.6, 27.8],
    source: 'Western Sahara: list of Non-Self-Governing Territories of the United Nations',
  },
  {
    pair: 'Russia|Ukraine',
    within: [32.5, 45.2, 36, 46.5],
    source: 'Crimea: resolution 68/262 of the General Assembly of the United Nations, 27 March 2014',
  },
]

/** The borders that Natural Earth 3.0.0 calls disputed, lines of control or indeterminate frontiers, and two more. */
export function readContestedBorders(): readonly Contested[] {
  const path = workFolder.path('boundary_lines.geojson')
  const lines = readJson<FeatureCollection<LineString | MultiLineString, Source>>(path).features
  return [
    ...lines
      .filter(({ properties: { featurecla, adm0_left, adm0_right } }) => {
        return isContested.test(featurecla) && adm0_left !== adm0_right
      })
      .map(({ properties: { adm0_left, adm0_right, featurecla }, geometry }) => ({
        pair: pairKey(shortName(adm0_left), shortName(adm0_right)),
        within: lineBox(geometry),
        source: `Natural Earth 3.0.0, boundary lines: ${featurecla}`,
      })),
    ...additions,
  ]
}

export function pairKey(one: string, other: string): string {
  return [one, other].sort().join('|')
}

function shortName(name: string): string {
  return shortNames[name] ?? name
}

function lineBox(geometry: LineString | MultiLineString): Contested['within'] {
  const points = linesOf(geometry).flat()
  const [longitudes, latitudes] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)]
  return [
    Math.min(...longitudes) - margin,
    Math.min(...latitudes) - margin,
    Math.max(...longitudes) + margin,
    Math.max(...latitudes) + margin,
  ]
}
