import { describe, expect, it } from 'vitest'
import type { Extent, LngLat } from './camera.ts'
import { extentOfPoints } from './extentOfPoints.ts'

describe('extentOfPoints', () => {
  it.each<[string, readonly LngLat[], Extent]>([
    ['one point', [[39.01, 35.95]], [39.01, 35.95, 39.01, 35.95]],
    [
      'a theatre',
      [
        [39.01, 35.95],
        [43.12, 36.34],
        [37.2, 33.04],
      ],
      [37.2, 33.04, 43.12, 36.34],
    ],
    [
      'both sides of Greenwich',
      [
        [-92.13, 37.74],
        [44.23, 33.26],
      ],
      [-92.13, 33.26, 44.23, 37.74],
    ],
    [
      'across the antimeridian',
      [
        [179, -17],
        [-175, 10],
      ],
      [179, -17, -175, 10],
    ],
    [
      'a cluster across the antimeridian, in any order',
      [
        [-170, 1],
        [165, 3],
        [178, 2],
        [-179, 0],
      ],
      [165, 0, -170, 3],
    ],
    [
      'the antimeridian under both its names',
      [
        [180, 1],
        [-180, 2],
      ],
      [180, 1, -180, 2],
    ],
    [
      'longitudes of another turn',
      [
        [399.01, 35.95],
        [43.12, 36.34],
      ],
      [39.01, 35.95, 43.12, 36.34],
    ],
    [
      'two gaps equally wide: not across',
      [
        [-90, 0],
        [90, 0],
      ],
      [-90, 0, 90, 0],
    ],
    [
      'the same point twice',
      [
        [-5, 1],
        [-5, 1],
      ],
      [-5, 1, -5, 1],
    ],
  ])('%s', (_, points, extent) => {
    const found = extentOfPoints(points)
    for (const [index, degrees] of extent.entries()) expect(found[index]).toBeCloseTo(degrees, 9)
  })

  it('names the problem where there are no points', () => {
    expect(() => extentOfPoints([])).toThrow(RangeError)
    expect(() => extentOfPoints([])).toThrow('no points')
  })
})
