import { expect, it } from 'vitest'
import { aimCells } from './aim.ts'

it('says whether an aim is reached', () => {
  expect(aimCells({ what: 'click', atMost: 32, unit: 'ms', measured: 32 })).toEqual([
    'click',
    '32.0 ms',
    '32.0 ms',
    'yes',
  ])
  expect(aimCells({ what: 'paint', atMost: 0.6, unit: 'ratio', measured: 0.61 }).at(-1)).toBe('**no**')
  expect(aimCells({ what: 'paint', atMost: 0.6, unit: 'ratio', measured: null }).at(-1)).toBe('not measured')
})
