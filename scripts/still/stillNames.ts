import { lineString, simplify } from '@turf/turf'
import type { PMTiles } from 'pmtiles'
import { groundNameOf, namedLayers } from '../../src/map/ground/groundNameOf.ts'
import type { GroundName } from '../../src/map/ground/stillGround.ts'
import { wholeRivers } from '../../src/map/ground/wholeRivers.ts'
import { latitudeAt, longitudeAt } from '../../src/map/projection/mercator.ts'
import type { LngLat } from '../../src/story/story.ts'
import { clipLine } from './groundPaths.ts'
import { tileBox, tileFeatures, tilesIn, type UnitBox, unitsPerWorld } from './tileFeatures.ts'
import { boxIntersection, containsPlace } from './unitBoxes.ts'

/** How far a river’s simplified course may lie from the tiles’, in degrees. */
const courseDetail = 0.012

/** The names of the ground in a box. A river’s name stands once, along its longest course. */
export async function namesIn(tiles: PMTiles, box: UnitBox, zoom: number): Promise<readonly GroundName[]> {
  const names: GroundName[] = []
  for (const address of tilesIn(box, zoom)) {
    const clip = boxIntersection(tileBox(address), box)
    for (const layer of namedLayers) {
      for (const { parts, properties, kind } of await tileFeatures(tiles, address, layer)) {
        const courses =
          kind === 'Point' ? parts.flat().map((position) => [position]) : parts.flatMap((part) => clipLine(part, clip))
        names.push(
          ...courses
            .map((course) => course.map(([x = 0, y = 0]) => toDegrees([x, y])))
            .filter((course) => course.some((point) => containsPlace(point, box)))
            .flatMap((course) => groundNameOf(layer, properties, course) ?? []),
        )
      }
    }
  }
  const whole = wholeRivers(names)
  return whole
    .filter(({ kind, name }, index) => kind !== 'river' || whole.findIndex((other) => other.name === name) === index)
    .map((name) => ({ ...name, at: simplifyCourse(name.at) }))
}

/** The highest-ranked names of each kind, up to a limit. */
export function topRanked(
  names: readonly GroundName[],
  limits: Readonly<Record<GroundName['kind'], number>>,
): GroundName[] {
  const kinds = Object.keys(limits) as GroundName['kind'][]
  return kinds.flatMap((kind) =>
    names
      .filter((name) => name.kind === kind)
      .toSorted((a, b) => b.rank - a.rank)
      .slice(0, limits[kind]),
  )
}

/** Drops duplicate names. */
export function uniqueNames(names: readonly GroundName[]): readonly GroundName[] {
  const known = new Map(names.map((name) => [`${name.kind} ${name.name} ${name.at[0]}`, name]))
  return [...known.values()]
}

/** Simplifies a course to what its name needs. */
function simplifyCourse(course: readonly LngLat[]): readonly LngLat[] {
  if (course.length < 2) return course
  const line = lineString(course.map((point) => [...point]))
  return simplify(line, { tolerance: courseDetail }).geometry.coordinates.map(([x = 0, y = 0]) => [x, y])
}

function toDegrees([x, y]: readonly [x: number, y: number]): LngLat {
  const round = (angle: number) => Math.round(angle * 1000) / 1000
  return [round(longitudeAt(x / unitsPerWorld)), round(latitudeAt(y / unitsPerWorld))]
}
