import { expect, it } from 'vitest'
import { holderSign } from './holderSign.ts'
import { sideOutlines } from './sideLook.ts'

const sides = [
  { id: 'left', name: 'Left' },
  { id: 'right', name: 'Right' },
]

it('is the side’s mark, solid where it holds the place and hollow where it is about to', () => {
  expect(holderSign(sides, ['2016-10-01', 'right'])).toEqual({ outline: sideOutlines.square, hue: 2, isHollow: false })
  expect(holderSign(sides, ['2016-10-01', 'changing', 'right'])).toEqual({
    outline: sideOutlines.square,
    hue: 2,
    isHollow: true,
  })
})

it('is no side’s where the place is contested, lost to nobody named, or claims differ', () => {
  const contested = holderSign(sides, ['2016-10-01', 'contested'])
  const disputed = holderSign(sides, ['2016-10-01', 'disputed'])
  const lost = holderSign(sides, ['2016-10-01', 'changing', null])
  expect(contested).toMatchObject({ hue: 0, isHollow: true })
  expect(lost).toEqual(contested)
  expect(disputed).toMatchObject({ hue: 0, isHollow: true })
  expect(disputed?.outline).not.toBe(contested?.outline)
})

it('is none while nothing is claimed', () => {
  expect(holderSign(sides, undefined)).toBeNull()
  expect(holderSign(sides, ['2016-10-01', null])).toBeNull()
})
