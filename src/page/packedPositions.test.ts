import { expect, it } from 'vitest'
import { packedPositions, unpackedPositions } from './packedPositions.ts'

it.each([
  [
    'a line',
    [
      [37.1971, 36.4826],
      [38.0111, 36.8175],
      [-179.9999, -0.0001],
    ],
  ],
  [
    'rings',
    [
      [
        [1, 2],
        [3.5, 4],
        [1, 2],
      ],
      [
        [0.1, 0.2],
        [0.30001, -7],
      ],
    ],
  ],
  [
    'polygons',
    [
      [
        [
          [1.25, 2],
          [3, 4],
          [1.25, 2],
        ],
      ],
    ],
  ],
  [
    'more decimals than are packed',
    [
      [1 / 3, 2 / 3],
      [1, 1],
    ],
  ],
  [
    'heights',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['a point', [12.5, 41.9]],
  ['nothing', []],
])('%s comes back as the very same numbers', (_, coordinates) => {
  const packed = JSON.parse(JSON.stringify(packedPositions(coordinates)))
  expect(unpackedPositions(packed)).toEqual(coordinates)
})

it('writes steps from one position to the next', () => {
  expect(
    packedPositions([
      [37.1971, 36.4826],
      [38.0111, 36.8175],
    ]),
  ).toBe('4:371971 364826 8140 3349')
})
