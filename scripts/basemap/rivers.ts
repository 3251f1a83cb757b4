import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson'
import { Areas } from './areas.ts'
import { drawnInto } from './drawnInto.ts'
import { readJson, scratch } from './mapshaper.ts'
import { runsOf } from './nearLines.ts'
import { type GreatRiver, greatRivers } from './riverNames.ts'
import { checkRiverSources } from './riverSources.ts'
import { roundedLine } from './rounded.ts'
import { type Line, lineParts, type Ring } from './shapes.ts'
import { toSquare } from './square.ts'

/** `rank` 1 to 5, from the greatest to brooks; `bank` where the line runs within a polygon of `water`. */
export type River = Feature<LineString, RiverProperties>
export type RiverProperties = { readonly rank: number; readonly bank: boolean; readonly river?: number }
/** A river’s line on the unit square. `river` is its index in `greatRivers`. */
export type Course = { readonly line: Line; readonly rank: number; readonly river?: number }

type Source = { name: string | null; rivernum: number; scalerank: number }

/** The last of Natural Earth’s `scalerank` in our ranks 1 to 4. */
const lastScaleRanks = [3, 5, 6, 8]

/** Natural Earth’s 1:10m rivers and lake centrelines. A great river has one rank all along, its greatest. */
export function riverCourses(): Course[] {
  const { features } = readJson<FeatureCollection<LineString | MultiLineString, Source>>(scratch.path('rivers.geojson'))
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
    return lineParts(geometry).map((line) => ({
      line: line.map(toSquare),
      rank,
      ...(river === undefined ? {} : { river }),
    }))
  })
}

/** Rivers drawn into the waters that they flow through. */
export function readRivers(courses: readonly Course[], waters: readonly Ring[][]): River[] {
  const within = new Areas(waters)
  return courses.flatMap(({ line, rank, river }) =>
    runsOf([drawnInto(roundedLine(line), within)], (start, end) => within.has(start) && within.has(end)).map(
      (run): River => ({
        type: 'Feature',
        properties: { rank, bank: run.value, ...(river === undefined ? {} : { river }) },
        geometry: { type: 'LineString', coordinates: run.line },
      }),
    ),
  )
}

/** A river’s names in five languages, as attributes of its lines. */
export function namesOf({ river }: RiverProperties): Record<string, string> {
  const great: GreatRiver | undefined = greatRivers[river ?? -1]
  if (great === undefined) return {}
  const local = Object.entries(great.names).map(([language, { text }]) => [`name:${language}`, text])
  return { name: great.name, ...Object.fromEntries(local) }
}

function rankOf(scaleRank: number): number {
  const rank = lastScaleRanks.findIndex((last) => scaleRank <= last)
  return rank === -1 ? 5 : rank + 1
}
