import { expect, it } from 'vitest'
import { readBenchOptions } from './options.ts'

it('measures everything five times where nothing is asked', () => {
  const { runs, parts, profiles, subjects, writes } = readBenchOptions([])
  expect([runs, parts.length, profiles.length, subjects.length, writes]).toEqual([5, 9, 4, 4, true])
})

it('keeps to what is asked, and writes no table of a part of the pages', () => {
  const { runs, parts, subjects, writes } = readBenchOptions([
    '--runs',
    '1',
    '--part',
    'loads',
    '--page',
    'floor,dateline',
  ])
  expect(runs).toBe(1)
  expect(parts).toEqual(['loads'])
  expect(subjects.map(({ id }) => id)).toEqual(['dateline', 'floor'])
  expect(writes).toBe(false)
})

it('says what it doesn’t know', () => {
  expect(() => readBenchOptions(['--page', 'timemap'])).toThrow('--page timemap: there is no such page')
  expect(() => readBenchOptions(['--runs', '0'])).toThrow('--runs 0')
})
