import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson'
import { smoothLine, splitLines } from './lines.ts'
import { PolygonIndex } from './polygonIndex.ts'
import { type GreatRiver, greatRivers } from './riverNames.ts'
import { checkRiverSources } from './riverSources.ts'
import { type Line, linesOf, type Ring } from './shapes.ts'
import { snapToWater } from './snapToWater.ts'
import { toUnitSquare } from './unitSquare.ts'
import { readJson, workFolder } from './workFolder.ts'

/** `rank` is 1 (greatest) to 5 (brooks). `bank` is true where the line runs inside a polygon of `water`. */
export type River = Feature<LineString, RiverProperties>
export type RiverProperties = { readonly rank: number; readonly bank: boolean; readonly river?: number }
/** A river’s line on the unit square. `river` is its index in `greatRivers`. */
export type Course = { readonly line: Line; readonly rank: number; readonly river?: number }

type Source = { name: string | null; rivernum: number; scalerank: number }

/** The last of Natural Earth’s `scalerank` in each of our ranks 1 to 4. */
const maxScaleRanks = [3, 5, 6, 8]

/** Natural Earth’s 1:10m rivers and lake centrelines. All of a great river has the rank of its greatest part. */
export function riverCourses(): Course[] {
  const { features } = readJson<FeatureCollection<LineString | MultiLineString, Source>>(
    workFolder.path('rivers.geojson'),
  )
  checkRiverSources(new Map(features.map(({ properties }) => [properties.rivernum, properties.name ?? ''])))
  const rivers = new Map(
    greatRivers.flatMap(({ lines }, river) => Object.keys(lines).map((number) => [Number(number), river])),
  )
  const ranks = new Map<number, number>()
  for (const { properties } of features) {
    const river = rivers.get(properties.rivernum)
    if (river === undefined) continue
    ranks.set(river, Math.min(ranks.get(river) ?? 5, rankOf(properties.scalerank)))
  }
  return features.flatMap(({ geometry, properties: { rivernum, scalerank } }) => {
    const river = rivers.get(rivernum)
    const rank = ranks.get(river ?? -1) ?? rankOf(scalerank)
    return linesOf(geometry).map((line) => ({
      line: line.map(toUnitSquare),
      rank,
      ...(river === undefined ? {} : { river }),
    }))
  })
}

/** Rivers, smoothed and moved into the waters that they flow through. */
export function readRivers(courses: readonly Course[], waters: readonly Ring[][]): River[] {
  const within = new PolygonIndex(waters)
  return courses.flatMap(({ line, rank, river }) =>
    splitLines([snapToWater(smoothLine(line), within)], (start, end) => within.has(start) && within.has(end)).map(
      (run): River => ({
        type: 'Feature',
        properties: { rank, bank: run.value, ...(river === undefined ? {} : { river }) },
        geometry: { type: 'LineString', coordinates: run.line },
      }),
    ),
  )
}

/** A river’s names in five languages, as attributes of its lines. */
export function riverNamesOf({ river }: RiverProperties): Record<string, string> {
  const great: GreatRiver | undefined = greatRivers[river ?? -1]
  if (great === undefined) return {}
  const local = Object.entries(great.names).map(([language, { text }]) => [`name:${language}`, text])
  return { name: great.name, ...Object.fromEntries(local) }
}

function rankOf(scaleRank: number): number {
  const rank = maxScaleRanks.findIndex((last) => scaleRank <= last)
  return rank === -1 ? 5 : rank + 1
}
