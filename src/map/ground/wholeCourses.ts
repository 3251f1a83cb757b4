import type { Position } from 'geojson'
import { groupedBy } from '../../story/groupedBy.ts'
import { lngLat } from '../../story/lngLat.ts'
import { joinedLines } from './joinedLines.ts'
import type { GroundName } from './stillGround.ts'

/** Pieces of a course whose ends are so near, in degrees, are joined. */
const nearness = 0.02

/**
 * The names with the pieces of each river, and of each country’s borders, joined where they meet: tiles have many. The
 * longest come first.
 */
export function wholeCourses(names: readonly GroundName[]): readonly GroundName[] {
  const pieces = groupedBy(names.filter(isCourse), ({ kind, name }) => [`${kind} ${name}`])
  const courses = [...pieces.values()].flatMap((parts) => {
    const [first] = parts
    if (first === undefined) return []
    return joinedLines(
      parts.map(({ at }) => at.map((point) => [...point])),
      nearness,
    )
      .toSorted((a, b) => lengthOf(b) - lengthOf(a))
      .map((course): GroundName => ({ ...first, at: course.map(lngLat) }))
  })
  return [...names.filter((name) => !isCourse(name)), ...courses]
}

/** Whether it is the name of what has a course: a river, or a country along its border. */
export function isCourse({ kind, at }: GroundName): boolean {
  return kind === 'river' || (kind === 'country' && at.length > 1)
}

function lengthOf(course: readonly Position[]): number {
  return course.reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = x, beforeY = y] = course[index - 1] ?? []
    return sum + Math.hypot(x - beforeX, y - beforeY)
  }, 0)
}
