import type { Position } from 'geojson'
import { lngLat } from '../../story/lngLat.ts'
import { joinedLines } from './joinedLines.ts'
import type { GroundName } from './stillGround.ts'

/** Pieces of a river whose ends are so near, in degrees, are joined. */
const nearness = 0.02

/** The names with the pieces of each river, of which tiles have many, joined where they meet; the longest first. */
export function wholeRivers(names: readonly GroundName[]): readonly GroundName[] {
  const pieces = new Map<string, GroundName[]>()
  for (const name of names) {
    if (name.kind === 'river') pieces.set(name.name, [...(pieces.get(name.name) ?? []), name])
  }
  const rivers = [...pieces.values()].flatMap((parts) => {
    const [first] = parts
    if (first === undefined) return []
    return joinedLines(
      parts.map(({ at }) => at.map((point) => [...point])),
      nearness,
    )
      .toSorted((a, b) => lengthOf(b) - lengthOf(a))
      .map((course): GroundName => ({ ...first, at: course.map(lngLat) }))
  })
  return [...names.filter(({ kind }) => kind !== 'river'), ...rivers]
}

function lengthOf(course: readonly Position[]): number {
  return course.reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = x, beforeY = y] = course[index - 1] ?? []
    return sum + Math.hypot(x - beforeX, y - beforeY)
  }, 0)
}
