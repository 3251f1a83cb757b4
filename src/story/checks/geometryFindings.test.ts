import { expect, it } from 'vitest'
import { problemSentence } from '../format/problem.ts'
import type { PlaceGeometry } from '../story.ts'
import { geometryFindings } from './geometryFindings.ts'

const point = (...coordinates: number[]): PlaceGeometry => ({ type: 'Point', coordinates })
const line = (...coordinates: number[][]): PlaceGeometry => ({ type: 'LineString', coordinates })
const area = (...ring: number[][]): PlaceGeometry => ({ type: 'Polygon', coordinates: [ring] })

it.each<[PlaceGeometry, readonly string[]]>([
  [point(39, 36), []],
  [point(-180, -90), []],
  [point(39, 36, 250), []],
  [point(200, 36), ['g.coordinates is [200,36]: a longitude is from -180 to 180 degrees']],
  [point(120, 95), ['g.coordinates is [120,95]: a latitude is from -90 to 90 degrees']],
  [
    point(36, 139),
    [
      "g.coordinates is [36,139]: a position is [longitude, latitude], and no latitude is beyond 90 degrees; did you mean '[139,36]'?",
    ],
  ],
  [line([39, 36], [40, 36]), []],
  [
    line([39, 36], [39, 36]),
    ['g.coordinates is [[39,36],[39,36]]: the line has no length: all its positions are the same'],
  ],
  [
    line([0, 0], [190, 0], [191, 0]),
    ['g.coordinates[1] is [190,0]: a longitude is from -180 to 180 degrees (and 1 more here)'],
  ],
  [area([0, 0], [1, 0], [1, 1], [0, 0]), []],
  [
    area([0, 0], [1, 0], [1, 1], [0, 1]),
    ["g.coordinates[0][3] is [0,1]: the ring is open: its last position must be its first; did you mean '[0,0]'?"],
  ],
  [area([0, 0], [1, 0], [2, 0], [0, 0]), ['g.coordinates[0] is [[0,0],[1,0],[2,0],[0,0]]: the ring encloses no area']],
])('%j', (geometry, sentences) => {
  expect(geometryFindings(geometry, 'g').problems.map(problemSentence)).toEqual(sentences)
})

it('checks every ring', () => {
  const ring = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 0],
  ]
  const holes = {
    type: 'Polygon' as const,
    coordinates: [
      ring,
      [
        [5, 1],
        [6, 1],
        [6, 2],
        [5, 2],
      ],
    ],
  }
  expect(geometryFindings(holes, 'g').problems.map(({ path }) => path)).toEqual(['g.coordinates[1][3]'])
})
