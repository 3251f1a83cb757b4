import type { Position } from 'geojson'
import { expect, it } from 'vitest'
import { selfIntersection } from './selfIntersection.ts'

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]

it.each<[string, readonly Position[], Position | undefined]>([
  ['a square', square, undefined],
  [
    'a square from another corner',
    [
      [4, 4],
      [0, 4],
      [0, 0],
      [4, 0],
      [4, 4],
    ],
    undefined,
  ],
  [
    'a square with a position twice over',
    [
      [0, 0],
      [4, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
      [0, 0],
    ],
    undefined,
  ],
  [
    'a hollow',
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 1],
      [0, 4],
      [0, 0],
    ],
    undefined,
  ],
  [
    'a figure of eight',
    [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
      [0, 0],
    ],
    [2, 2],
  ],
  [
    'a corner that touches a side',
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
      [0, 0],
    ],
    [2, 0],
  ],
  [
    'a triangle',
    [
      [0, 0],
      [4, 0],
      [2, 3],
      [0, 0],
    ],
    undefined,
  ],
])('%s', (_, ring, crossing) => expect(selfIntersection(ring)).toEqual(crossing))

// Comparing each pair of segments would take minutes.
it('takes a ring of 100,000 positions in its stride', () => {
  const angle = (index: number) => (index / 100_000) * 2 * Math.PI
  const ring = Array.from({ length: 100_000 }, (_, index) => [Math.cos(angle(index)), Math.sin(angle(index))])
  expect(selfIntersection([...ring, [1, 0]])).toBeUndefined()
}, 15_000)

it('looks through a part of a ring whose segments all lie over one another', () => {
  const zigzag = Array.from({ length: 20_000 }, (_, index) => [index % 2 ? 170 : -170, index / 200])
  expect(selfIntersection([...zigzag, [-170, 0]])).toBeUndefined()
})
