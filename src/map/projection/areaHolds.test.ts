import { expect, it } from 'vitest'
import { areaHolds } from './areaHolds.ts'

const ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
]

it('knows the points in an area, and that a point holds none', () => {
  const area = { geometry: { type: 'Polygon' as const, coordinates: [ring] } }
  expect(areaHolds(area, [5, 5])).toBe(true)
  expect(areaHolds(area, [15, 5])).toBe(false)
  expect(areaHolds({ geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }, [5, 5])).toBe(true)
  expect(areaHolds({ geometry: { type: 'Point', coordinates: [5, 5] } }, [5, 5])).toBe(false)
})
