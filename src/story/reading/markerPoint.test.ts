import { expect, it } from 'vitest'
import type { LngLat, PlaceGeometry } from '../story.ts'
import { type Bounds, markerPoint } from './markerPoint.ts'

const theatre: Bounds = [0, 0, 10, 10]
const world: Bounds = [-180, -90, 180, 90]
const box = (west: number, south: number, east: number, north: number): PlaceGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

const ringsOf = (geometry: PlaceGeometry) => (geometry.type === 'Polygon' ? geometry.coordinates : [])

it.each<[string, PlaceGeometry, Bounds, LngLat]>([
  ['a point', { type: 'Point', coordinates: [39, 36, 250] }, theatre, [39, 36]],
  [
    'the middle of a line',
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [4, 0],
      ],
    },
    theatre,
    [2, 0],
  ],
  [
    'the middle along its length',
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
        [1, 5],
      ],
    },
    theatre,
    [1, 2],
  ],
  [
    'over a repeated position',
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0, 0],
        [4, 0],
      ],
    },
    theatre,
    [2, 0],
  ],
  ['the deepest point of an area', box(2, 2, 4, 4), theatre, [3, 3]],
  [
    'the deepest point of several areas',
    { type: 'MultiPolygon', coordinates: [box(0, 0, 1, 1), box(2, 2, 4, 4)].map(ringsOf) },
    theatre,
    [3, 3],
  ],
  [
    'the middle of the longest of several lines',
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [4, 4],
          [8, 4],
        ],
      ],
    },
    theatre,
    [6, 4],
  ],
  ['that of its part in the theatre', box(5, 0, 25, 10), theatre, [7.5, 5]],
  ['that of all of it, if none is there', box(20, 20, 24, 24), theatre, [22, 22]],
])('%s', (_, geometry, bounds, [longitude, latitude]) => {
  const point = markerPoint(geometry, bounds)
  expect(point[0]).toBeCloseTo(longitude, 1)
  expect(point[1]).toBeCloseTo(latitude, 1)
})

it('stands inside an area, not at the middle of its box', () => {
  const hook = [
    [0, 0],
    [10, 0],
    [10, 10],
    [8, 10],
    [8, 2],
    [0, 2],
    [0, 0],
  ]
  const [longitude, latitude] = markerPoint({ type: 'Polygon', coordinates: [hook] }, world)
  expect(longitude > 8 || latitude < 2).toBe(true)
})

it('stands in the broader arm where the theatre cuts an area in two', () => {
  const arms = [
    [1, 1],
    [2, 1],
    [2, 12],
    [4, 12],
    [4, 1],
    [9, 1],
    [9, 13],
    [1, 13],
    [1, 1],
  ]
  const [longitude] = markerPoint({ type: 'Polygon', coordinates: [arms] }, theatre)
  expect(longitude).toBeGreaterThan(4)
})

it('stands beside a hole', () => {
  const rings = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [1, 1],
      [1, 9],
      [7, 9],
      [7, 1],
      [1, 1],
    ],
  ]
  expect(markerPoint({ type: 'Polygon', coordinates: rings }, world)[0]).toBeGreaterThan(7)
})

it('takes the middle of a line, and the deepest point of an area, across the antimeridian', () => {
  const line: PlaceGeometry = {
    type: 'LineString',
    coordinates: [
      [178, -18],
      [-179, -18],
    ],
  }
  const pacific: Bounds = [177, -20, 183, -15]
  expect(markerPoint(line, pacific)).toEqual([179.5, -18])
  const [longitude, latitude] = markerPoint(box(179.5, -18, -179.5, -17), pacific)
  expect(Math.abs(longitude)).toBeCloseTo(180, 1)
  expect(latitude).toBeCloseTo(-17.5)
})

it('keeps as far from the markers in an area as from its edges', () => {
  const area = box(0, 0, 10, 10)
  const [longitude, latitude] = markerPoint(area, world, [[5, 5]])
  expect(Math.hypot(longitude - 5, latitude - 5)).toBeGreaterThan(2.5)
  expect(Math.min(longitude, latitude, 10 - longitude, 10 - latitude)).toBeGreaterThan(2.5)
  expect(markerPoint(box(175, 0, 185, 10), [170, -10, 190, 20], [[-180, 5]])[0]).not.toBeCloseTo(180, 0)
})

it('takes a ring round the world for one about the nearer pole', () => {
  const ring = [-180, -90, 0, 90, 180].map((longitude) => [longitude, -70])
  const [, latitude] = markerPoint({ type: 'Polygon', coordinates: [ring] }, world)
  expect(latitude).toBeLessThan(-70)
})

it('gives up looking for the deepest point of endless corridors', () => {
  const teeth = Array.from({ length: 4000 }, (_, index) => [0.02 * index, index % 4 < 2 ? 80 : -79.9])
  const ring = [[0, -80], ...teeth, [80, -80], [0, -80]]
  expect(markerPoint({ type: 'Polygon', coordinates: [ring] }, world)[0]).toBeGreaterThan(0)
}, 30_000)
