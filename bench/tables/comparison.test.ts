import { expect, it } from 'vitest'
import { comparedCells } from './comparison.ts'

const of = (median: number) => ({ median, least: median - 1, most: median + 1, missed: 0 })

it('writes medians with their spread and the first page’s ratio to each other', () => {
  expect(comparedCells({ what: 'first paint', unit: 'ms', cells: [of(50), of(200), of(100)] })).toEqual([
    'first paint, ms',
    '50.0 (49.0–51.0)',
    '200 (199–201)',
    '100 (99.0–101)',
    '0.25',
    '0.50',
  ])
})

it('says why a figure is missing and takes no ratio of it', () => {
  const cells = comparedCells({
    what: 'live map',
    unit: 'ms',
    cells: [{ ...of(5), missed: 2 }, 'it has no map'],
  })
  expect(cells).toEqual(['live map, ms', '5.0 (4.0–6.0), not reached 2 times', '– (it has no map)', '–'])
})

it('takes no ratio to nothing', () => {
  const none = { median: 0, least: 0, most: 0, missed: 0 }
  expect(comparedCells({ what: 'shift', unit: 'shift', cells: [of(5), none] }).at(-1)).toBe('–')
})
