import { lineString, simplify } from '@turf/turf'
import type { PMTiles } from 'pmtiles'
import { groundNamesOf, namedLayers } from '../../map/ground/groundNamesOf.ts'
import type { GroundName } from '../../map/ground/stillGround.ts'
import { isCourse, wholeCourses } from '../../map/ground/wholeCourses.ts'
import { latitudeAt, longitudeAt } from '../../map/projection/mercator.ts'
import type { LngLat } from '../../story/story.ts'
import { tileBox, tileFeatures, tilesIn, type UnitBox, unitsPerWorld } from '../tiles/tileFeatures.ts'
import { clipLine } from './groundPaths.ts'
import { boxIntersection, containsPlace } from './unitBoxes.ts'

/** How far a simplified course may lie from the tiles’: of a river in degrees, of a border in CSS pixels of the tiles’ zoom. */
const riverDetail = 0.012
const borderDetail = 4

/**
 * The names of the ground in a box. A river’s name, and a country’s along its border, stands once, along the longest
 * course.
 */
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
            .flatMap((course) => groundNamesOf(layer, properties, course)),
        )
      }
    }
  }
  const whole = wholeCourses(names)
  return whole
    .filter((name, index) => !isCourse(name) || whole.findIndex((other) => isSameCourse(other, name)) === index)
    .map((name) => {
      const tolerance = name.kind === 'river' ? riverDetail : (borderDetail * 360) / (512 * 2 ** zoom)
      return { ...name, at: simplifyCourse(name.at, tolerance) }
    })
}

function isSameCourse(one: GroundName, other: GroundName): boolean {
  return isCourse(one) && one.kind === other.kind && one.name === other.name
}

/** How many names of each kind there may be, those of countries along their borders counted apart. */
export type NameLimits = Readonly<Record<GroundName['kind'] | 'border', number>>

/** The highest-ranked names of each kind, up to a limit. */
export function topRanked(names: readonly GroundName[], limits: NameLimits): GroundName[] {
  const kinds = Object.keys(limits) as (keyof NameLimits)[]
  return kinds.flatMap((kind) =>
    names
      .filter((name) => (name.kind === 'country' && isCourse(name) ? 'border' : name.kind) === kind)
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
function simplifyCourse(course: readonly LngLat[], tolerance: number): readonly LngLat[] {
  if (course.length < 2) return course
  const line = lineString(course.map((point) => [...point]))
  return simplify(line, { tolerance }).geometry.coordinates.map(([x = 0, y = 0]) => [x, y])
}

function toDegrees([x, y]: readonly [x: number, y: number]): LngLat {
  const round = (angle: number) => Math.round(angle * 1000) / 1000
  return [round(longitudeAt(x / unitsPerWorld)), round(latitudeAt(y / unitsPerWorld))]
}
