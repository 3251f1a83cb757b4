import type { Position } from 'geojson'
import { expect, it } from 'vitest'
import { isAdvance } from '../../story/geometry.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { arrowEnd } from './advanceArrow.ts'

const [town] = raqqaStory().places

function advance(...coordinates: readonly Position[]) {
  if (town === undefined) throw new Error('the story has no place')
  return { ...town, kind: 'advance', geometry: { type: 'LineString' as const, coordinates: [...coordinates] } }
}

it('ends at the last point, in the direction of the last stretch', () => {
  expect(arrowEnd(advance([36, 33], [36, 34], [37, 34]))).toEqual({ tip: [37, 34], angle: 0 })
  expect(arrowEnd(advance([36, 33], [36, 34])).angle).toBe(-90)
  expect(arrowEnd(advance([36, 0], [35, -1])).angle).toBe(135)
})

it('goes the shorter way over the antimeridian', () => {
  expect(arrowEnd(advance([179, 10], [-179, 10])).angle).toBe(0)
})

it('is drawn of lines alone', () => {
  expect(isAdvance(advance([36, 33], [36, 34]))).toBe(true)
  expect(town && isAdvance({ ...town, kind: 'advance' })).toBe(false)
})
