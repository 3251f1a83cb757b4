import { expect, it } from 'vitest'
import { profiles } from '../session/profiles.ts'
import { subjects } from '../session/subjects.ts'
import type { ComparedRow } from '../tables/comparison.ts'
import { loadAims } from './loadAims.ts'
import { loadFigures } from './loadFigures.ts'

it('compares medians on the profile of the aim, and says what was not measured', () => {
  const of = (median: number) => ({ median, least: median, most: median, missed: 0 })
  const rows = loadFigures.map(({ what, unit }): ComparedRow => ({ what, unit, cells: [of(2), of(8), of(4)] }))
  const measured = profiles.filter(({ id }) => id === 'slow').map((profile) => ({ profile, rows }))
  const [first, toFloor, ...others] = loadAims(measured, subjects)
  expect(first).toEqual({
    what: '4x CPU, 1.6 Mbps, 150 ms, first contentful paint: of TimelineJS’s',
    atMost: 0.4,
    unit: 'ratio',
    measured: 0.25,
  })
  expect(toFloor?.measured).toBe(0.5)
  const slower = others.filter(({ what }) => what.startsWith('8x CPU'))
  expect(slower.map(({ measured }) => measured)).toEqual([null, null, null, null, null])
})
