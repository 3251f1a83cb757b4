import { expect, it } from 'vitest'
import { quantile, summary } from './summary.ts'

it('sums up the runs that reached a figure and counts the others', () => {
  expect(summary([30, 10, null, 20])).toEqual({ median: 20, least: 10, most: 30, missed: 1 })
})

it('is null where no run reached it', () => {
  expect(summary([null, null])).toBeNull()
})

it('finds the middle of an odd and of an even count', () => {
  expect(quantile([9, 1, 5], 0.5)).toBe(5)
  expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5)
})

it('lies between neighbours by proportion, and on the ends', () => {
  expect(quantile([0, 10, 20], 0.95)).toBeCloseTo(19)
  expect(quantile([3, 1], 0)).toBe(1)
  expect(quantile([3, 1], 1)).toBe(3)
})

it('is none of none', () => {
  expect(quantile([], 0.5)).toBeNull()
})
