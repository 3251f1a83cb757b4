import { bbox } from '@turf/turf'
import type { Polygon } from 'geojson'
import { expect, it } from 'vitest'
import { partOfShape } from './partOfShape.ts'

function box(west: number, south: number, east: number, north: number): Polygon {
  return {
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
  }
}

it.each([
  ['northern', { east: 0, north: 1 }, [0, 2, 9, 3]],
  ['southern', { east: 0, north: -1 }, [0, 0, 9, 1]],
  ['eastern', { east: 1, north: 0 }, [6, 0, 9, 3]],
  ['western', { east: -1, north: 0 }, [0, 0, 3, 3]],
  ['north-eastern', { east: 1, north: 1 }, [4.5, 1.5, 9, 3]],
  ['central', { east: 0, north: 0 }, [3, 1, 6, 2]],
] as const)('cuts the %s part', (_, part, expected) => {
  const found = bbox(partOfShape(box(0, 0, 9, 3), part))
  expect(found.map((degrees) => Math.round(degrees * 1000) / 1000)).toEqual(expected)
})

it('measures the mainland, not a far island', () => {
  const country = {
    type: 'MultiPolygon' as const,
    coordinates: [box(0, 0, 9, 9), box(-60, 30, -59, 31)].map(({ coordinates }) => coordinates),
  }
  expect(bbox(partOfShape(country, { east: 1, north: 0 }))).toEqual([6, 0, 9, 9])
})

it('cuts what lies on both sides of the antimeridian', () => {
  const country = {
    type: 'MultiPolygon' as const,
    coordinates: [box(150, 60, 180, 70), box(-180, 60, -150, 70)].map(({ coordinates }) => coordinates),
  }
  const east = partOfShape(country, { east: 1, north: 0 })
  expect(bbox(east)).toEqual([-170, 60, -150, 70])
  const west = partOfShape(country, { east: -1, north: 0 })
  expect(bbox(west)).toEqual([150, 60, 170, 70])
})

it('leaves a river whole', () => {
  const river = {
    type: 'LineString' as const,
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  }
  expect(partOfShape(river, { east: 0, north: 1 })).toBe(river)
})
