import type { Geometry, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { type PathGrid, pathData } from './pathData.ts'

/** A degree of longitude is one unit, and x is 0 at the antimeridian: numbers that can be checked by hand. */
const degreeGrid: PathGrid = { origin: [0, 0], unitsPerWorld: 360 }

/** The same, counted from a meridian on the equator. */
const from = (longitude: number): PathGrid => ({ origin: [longitude + 180, 180], unitsPerWorld: 360 })

const line = (...coordinates: readonly Position[]): Geometry => ({
  type: 'LineString',
  coordinates: [...coordinates],
})

const square: Position[] = [
  [0, 0],
  [10, 0],
  [10, -10],
  [0, 0],
]

const squarePath = 'M0.0 0.0L10.0 0.0L10.0 10.1Z'

describe('pathData', () => {
  it('counts from the world’s top left where the grid does: 45° N lies asinh(1) rad above the equator', () => {
    // asinh(1) = 0.881374 rad = 50.499°, and 180 − 50.499 = 129.5.
    expect(pathData(line([-180, 0], [-90, 45], [0, 0]), degreeGrid)).toBe('M0.0 180.0L90.0 129.5L180.0 180.0')
  })

  it('counts from the grid’s origin', () => {
    expect(pathData(line([10, 0], [12.5, 0]), from(10))).toBe('M0.0 0.0L2.5 0.0')
  })

  it.each<[string, Geometry, string]>([
    ['a line stays open', line([0, 0], [5, 0]), 'M0.0 0.0L5.0 0.0'],
    [
      'lines begin anew',
      { type: 'MultiLineString', coordinates: [square.slice(0, 2), square.slice(1, 3)] },
      'M0.0 0.0L10.0 0.0M10.0 0.0L10.0 10.1',
    ],
    ['a ring is closed without its first point again', { type: 'Polygon', coordinates: [square] }, squarePath],
    ['holes follow their ring', { type: 'Polygon', coordinates: [square, square] }, `${squarePath}${squarePath}`],
    [
      'and polygons each other',
      { type: 'MultiPolygon', coordinates: [[square, square], [square]] },
      `${squarePath}${squarePath}${squarePath}`,
    ],
    ['a point has no path', { type: 'Point', coordinates: [1, 2] }, ''],
    [
      'points are lines without length',
      {
        type: 'MultiPoint',
        coordinates: [
          [0, 0],
          [5, 0],
        ],
      },
      'M0.0 0.0h0M5.0 0.0h0',
    ],
    ['nor has a line without points', line(), ''],
  ])('%s', (_, geometry, path) => {
    expect(pathData(geometry, from(0))).toBe(path)
  })

  it('writes a tenth of a unit', () => {
    expect(pathData(line([0.04, 0], [0.06, 0]), from(0))).toBe('M0.0 0.0L0.1 0.0')
  })

  it.each<[string, number, readonly number[], readonly number[]]>([
    ['east over the antimeridian', 170, [179, -179, -170], [9, 11, 20]],
    ['west over it', -170, [-179, 179, 170], [-9, -11, -20]],
    ['there and back', 179, [179, -179, 179], [0, 2, 0]],
    ['once round the world', 0, [0, 120, -120, 0], [0, 120, 240, 360]],
    ['from the copy nearest the origin, west of it', 179, [-179, -178], [2, 3]],
    ['from the copy nearest the origin, east of it', -179, [179, 178], [-2, -3]],
    ['with longitudes beyond 180', -179, [181, 182], [0, 1]],
  ])('goes the shorter way from point to point: %s', (_, origin, longitudes, expected) => {
    const path = pathData(line(...longitudes.map((longitude) => [longitude, 0])), from(origin))
    const xs = [...path.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x))
    expect(xs).toEqual(expected)
  })

  it('tears no ring at the antimeridian', () => {
    const ring = [
      [179, 1],
      [-179, 1],
      [-179, -1],
      [179, -1],
      [179, 1],
    ]
    expect(pathData({ type: 'Polygon', coordinates: [ring] }, from(178))).toBe('M1.0 -1.0L3.0 -1.0L3.0 1.0L1.0 1.0Z')
  })
})
