import { expect, it } from 'vitest'
import { areAtSameSpot } from './samePosition.ts'

const point = (...coordinates: [number, number]) => ({ type: 'Point' as const, coordinates })
const square = (west: number, east: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 0],
      [east, 0],
      [east, 1],
      [west, 1],
      [west, 0],
    ],
  ],
})
const line = (latitude: number) => ({
  type: 'LineString' as const,
  coordinates: [
    [37, latitude],
    [38, latitude],
  ],
})

it('takes points within five kilometres for one', () => {
  expect(areAtSameSpot(point(39, 35.95), point(39.03, 35.97))).toBe(true)
  expect(areAtSameSpot(point(39, 35.95), point(39, 36.05))).toBe(false)
  expect(areAtSameSpot(point(39, 35.95), null)).toBe(false)
  expect(areAtSameSpot(null, null)).toBe(true)
})

it('takes areas for one that have half of both in common', () => {
  expect(areAtSameSpot(square(0, 1), square(0.2, 1.2))).toBe(true)
  expect(areAtSameSpot(square(0, 1), square(0.6, 1.6))).toBe(false)
  expect(areAtSameSpot(square(0, 1), square(2, 3))).toBe(false)
  expect(areAtSameSpot(square(0, 1), point(0.5, 0.5))).toBe(false)
})

it('takes lines for one that run along each other', () => {
  expect(areAtSameSpot(line(36), line(36.02))).toBe(true)
  expect(areAtSameSpot(line(36), line(36.2))).toBe(false)
})
