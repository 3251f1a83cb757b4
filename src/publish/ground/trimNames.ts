import { lineString, simplify } from '@turf/turf'
import type { GroundName } from '../../map/ground/stillGround.ts'
import { nameIn } from '../../map/names/placedNames.ts'

/** How far a river’s course may stray, in degrees: two CSS pixels at zoom 7, where its name is set along it. */
const stray = 0.02

/** The ground’s names as a page carries them: in its own language alone, rivers’ courses no finer than names need. */
export function trimNames(names: readonly GroundName[], lang: string): readonly GroundName[] {
  return names.map((name) => {
    const { names: _, ...rest } = name
    return { ...rest, name: nameIn(name, lang), at: leanCourse(name.at) }
  })
}

function leanCourse(at: GroundName['at']): GroundName['at'] {
  const points = at.map(([longitude, latitude]) => [rounded(longitude), rounded(latitude)] as const)
  if (points.length < 3) return points
  const line = simplify(lineString(points.map((point) => [...point])), { tolerance: stray })
  return line.geometry.coordinates.map(([longitude = 0, latitude = 0]) => [longitude, latitude])
}

/** To some hundred metres, as a name needs it. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(3))
}
