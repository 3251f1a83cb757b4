import { describe, expect, it } from 'vitest'
import type { LngLat } from './camera.ts'
import { compassPoint, distanceAndBearing } from './distanceAndBearing.ts'

const raqqa: LngLat = [39.01, 35.95]

/** Kilometres in one degree of a great circle, on the sphere that Turf measures on. */
const oneDegree = (6371.0088 * Math.PI) / 180

describe('distanceAndBearing', () => {
  it.each<[string, LngLat, LngLat, number, number]>([
    ['north', [0, 0], [0, 1], oneDegree, 0],
    ['east', [0, 0], [1, 0], oneDegree, 90],
    ['south', [0, 0], [0, -1], oneDegree, 180],
    ['west', [0, 0], [-1, 0], oneDegree, 270],
    ['over the antimeridian', [179.5, 0], [-179.5, 0], oneDegree, 90],
    ['over the pole', [0, 89], [180, 89], 2 * oneDegree, 0],
    ['half round the world', [0, 0], [180, 0], 180 * oneDegree, 90],
    ['nowhere', raqqa, raqqa, 0, 0],
  ])('%s', (_, from, to, kilometres, bearing) => {
    const answer = distanceAndBearing(from, to)
    expect(answer.kilometres).toBeCloseTo(kilometres, 6)
    expect(answer.bearing).toBeCloseTo(bearing, 6)
  })

  it.each<[string, LngLat, number, number]>([
    ['Fort Leonard Wood', [-92.13, 37.74], 10_300, 325],
    ['Ankara', [32.86, 39.93], 700, 310],
    ['Paris', [2.35, 48.86], 3_320, 312],
    ['Amman', [35.93, 31.95], 529, 214],
  ])('finds %s from Raqqa', (_, place, kilometres, bearing) => {
    const answer = distanceAndBearing(raqqa, place)
    expect(Math.abs(answer.kilometres - kilometres)).toBeLessThan(kilometres / 50)
    expect(Math.abs(answer.bearing - bearing)).toBeLessThan(5)
  })

  it('keeps a bearing just west of north below 360', () => {
    const { bearing } = distanceAndBearing([0, 0], [-1e-15, 1])
    expect(bearing).toBeGreaterThanOrEqual(0)
    expect(bearing).toBeLessThan(360)
  })
})

describe('compassPoint', () => {
  it.each([
    [0, 'N'],
    [22, 'N'],
    [23, 'NE'],
    [90, 'E'],
    [135, 'SE'],
    [180, 'S'],
    [225, 'SW'],
    [270, 'W'],
    [315, 'NW'],
    [337, 'NW'],
    [338, 'N'],
    [360, 'N'],
    [-45, 'NW'],
    [765, 'NE'],
  ])('of %d is %s', (bearing, point) => expect(compassPoint(bearing)).toBe(point))
})
