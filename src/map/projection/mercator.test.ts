import { describe, expect, it } from 'vitest'
import { latitudeAt, longitudeAt, maxLatitude, worldX, worldY } from './mercator.ts'

describe('Web Mercator in world units', () => {
  it.each([
    [-180, 0],
    [0, 0.5],
    [90, 0.75],
    [180, 1],
    [270, 1.25],
  ])('longitude %d is at x %d', (longitude, x) => expect(worldX(longitude)).toBeCloseTo(x, 12))

  // EPSG:3857 northings over the equator's 2π * 6378137 m: 45° is 5621521.486 m, 60° is 8399737.890 m.
  it.each([
    [0, 0.5],
    [45, 0.5 - 5621521.486 / 40075016.686],
    [-45, 0.5 + 5621521.486 / 40075016.686],
    [60, 0.5 - 8399737.89 / 40075016.686],
    [maxLatitude, 0],
    [90, 0],
    [-90, 1],
  ])('latitude %d is at y %d', (latitude, y) => expect(worldY(latitude)).toBeCloseTo(y, 7))

  it.each([0, 12.5, -33.04, 66, -85])('latitude %d comes back', (latitude) => {
    expect(latitudeAt(worldY(latitude))).toBeCloseTo(latitude, 10)
  })

  it.each([
    [-0.5, 85.051129],
    [1.5, -85.051129],
  ])('y %d, off the world, is at latitude %d', (y, latitude) => expect(latitudeAt(y)).toBe(latitude))

  it.each([
    [0.25, -90],
    [1.25, -90],
    [-0.75, -90],
    [1, 180],
  ])('x %d is at longitude %d', (x, longitude) => expect(longitudeAt(x)).toBeCloseTo(longitude, 10))
})
