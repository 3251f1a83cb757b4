import { expect, it } from 'vitest'
import { summary } from './summary.ts'

it('sums up the runs that reached a figure and counts the others', () => {
  expect(summary([30, 10, null, 20])).toEqual({ median: 20, least: 10, most: 30, missed: 1 })
})

it('is null where no run reached it', () => {
  expect(summary([null, null])).toBeNull()
})
