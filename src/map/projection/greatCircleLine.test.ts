import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { LngLat } from './camera.ts'
import { distanceAndBearing } from './distanceAndBearing.ts'
import { greatCircleLine } from './greatCircleLine.ts'

const raqqa: LngLat = [39.01, 35.95]
const fortLeonardWood: LngLat = [-92.13, 37.74]

const lineOf = (from: LngLat, to: LngLat) => greatCircleLine(from, to).geometry.coordinates

const turns = (degrees: number) => Math.abs(degrees / 360 - Math.round(degrees / 360))

const kilometresAlong = (line: readonly Position[]) =>
  line.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = line[index] ?? []
    return sum + distanceAndBearing([fromX, fromY], [x, y]).kilometres
  }, 0)

describe('greatCircleLine', () => {
  it.each<[string, LngLat, LngLat]>([
    ['Missouri to Raqqa', fortLeonardWood, raqqa],
    ['Raqqa to Missouri', raqqa, fortLeonardWood],
    ['Fiji to Hawaii, eastwards over the antimeridian', [178.4, -18.1], [-157.9, 21.3]],
    ['Alaska to Tokyo, westwards over it', [-150, 61.2], [139.7, 35.7]],
    ['starting on the antimeridian', [180, 10], [-170, 20]],
    ['ending on it', [170, 10], [-180, 20]],
    ['near the pole', [10, 80], [-160, 82]],
    ['nearly identical', raqqa, [39.01 + 1e-9, 35.95]],
    ['identical', raqqa, raqqa],
    ['antipodal', raqqa, [39.01 - 180, -35.95]],
    ['nearly antipodal', raqqa, [39.01 - 180 + 1e-7, -35.95]],
    ['antipodal on the equator', [0, 0], [180, 0]],
    ['pole to pole', [0, 90], [0, -90]],
  ])('is one finite, continuous line with exact ends: %s', (_, from, to) => {
    const line = lineOf(from, to)
    expect(line.flat().every(Number.isFinite)).toBe(true)
    expect(line.length).toBeGreaterThanOrEqual(16)
    expect(line.length).toBeLessThanOrEqual(258)
    expect(line[0]).toEqual(from)
    expect(line.at(-1)?.[1]).toBe(to[1])
    expect(turns((line.at(-1)?.[0] ?? 0) - to[0])).toBeLessThan(1e-12)
    for (const [index, [longitude = 0]] of line.slice(1).entries()) {
      expect(Math.abs(longitude - (line[index]?.[0] ?? 0))).toBeLessThanOrEqual(180)
    }
  })

  it.each<[string, LngLat, LngLat]>([
    ['Missouri to Raqqa', fortLeonardWood, raqqa],
    ['over the antimeridian', [178.4, -18.1], [-157.9, 21.3]],
    ['antipodal', raqqa, [39.01 - 180, -35.95]],
  ])('is as long as the way is far: %s', (_, from, to) => {
    const { kilometres } = distanceAndBearing(from, to)
    expect(kilometresAlong(lineOf(from, to)) / kilometres).toBeCloseTo(1, 3)
  })

  it('goes beyond 180° instead of back across the map', () => {
    const longitudes = lineOf([178.4, -18.1], [-157.9, 21.3]).map(([longitude = 0]) => longitude)
    expect(longitudes.at(-1)).toBeCloseTo(202.1, 9)
    expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b))
  })

  it('keeps off the poles between antipodes', () => {
    const latitudes = lineOf(raqqa, [39.01 - 180, -35.95]).map(([, latitude = 0]) => Math.abs(latitude))
    expect(Math.max(...latitudes)).toBeLessThan(36)
  })

  it.each<[string, LngLat, LngLat, number]>([
    ['a short way', raqqa, [38.86, 36.39], 16],
    ['2500 km', [0, 0], [22.483, 0], 50],
    ['half round the world', [0, 0], [179, 0], 256],
  ])('has points in proportion to its length: %s', (_, from, to, points) => {
    expect(lineOf(from, to)).toHaveLength(points)
  })
})
