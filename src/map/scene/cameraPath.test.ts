import { describe, expect, it } from 'vitest'
import { type Camera, project, unproject } from '../projection/camera.ts'
import { cameraPath } from './cameraPath.ts'

const size = { width: 600, height: 400 }
const home: Camera = { center: [40, 35], zoom: 6 }

/** The camera so many pixels east and south of home, at a zoom. */
const off = (x: number, y: number, zoom = home.zoom): Camera => ({
  center: unproject(home, size, [300 + x, 200 + y]),
  zoom,
})

function way(from: Camera, to: Camera): (part: number) => Camera {
  const found = cameraPath(from, to, size)
  if (found === null) throw new Error('there is no way')
  return found
}

/** How far the target is from the middle of the frame, in CSS pixels at the widest zoom of the way. */
const distanceTo = (to: Camera, at: Camera, zoom: number) => {
  const [x, y] = project({ ...at, zoom }, size, to.center)
  return Math.hypot(x - 300, y - 200)
}

const parts = Array.from({ length: 21 }, (_, index) => index / 20)

describe('cameraPath', () => {
  it('begins where the camera is and ends where it goes, to the last digit', () => {
    const to: Camera = { center: [43.1189, 36.335], zoom: 8.1 }
    const start = way(home, to)(0)
    expect(start.center[0]).toBeCloseTo(40, 9)
    expect(start.center[1]).toBeCloseTo(35, 9)
    expect(start.zoom).toBe(6)
    expect(way(home, to)(1)).toBe(to)
    expect(way(home, to)(1.02)).toBe(to)
  })

  it('comes to its end without a leap', () => {
    const to: Camera = { center: [43.1189, 36.335], zoom: 8.1 }
    const nearlyThere = way(home, to)(1 - 1e-6)
    expect(nearlyThere.center[0]).toBeCloseTo(43.1189, 9)
    expect(nearlyThere.center[1]).toBeCloseTo(36.335, 9)
    expect(nearlyThere.zoom).toBeCloseTo(8.1, 9)
  })

  it('slows down towards its end: by half the time seven eighths are done', () => {
    const to = off(400, -160, 8)
    const half = way(home, to)(0.5)
    const [x, y] = project(home, size, half.center)
    expect(x).toBeCloseTo(300 + 400 * 0.875, 6)
    expect(y).toBeCloseTo(200 - 160 * 0.875, 6)
    expect(half.zoom).toBeCloseTo(6 + 2 * 0.875, 9)
  })

  it.each<[string, Camera]>([
    ['zooming in', off(500, 300, 8)],
    ['zooming out', off(500, 300, 5)],
    ['over the country', off(-900, 0)],
  ])('comes nearer with every step: %s', (_, to) => {
    const distances = parts.map((part) => distanceTo(to, way(home, to)(part), Math.min(home.zoom, to.zoom)))
    for (const [index, distance] of distances.slice(1).entries()) {
      expect(distance).toBeLessThan(distances[index] ?? 0)
    }
  })

  it.each([
    [179, -179],
    [-179, 179],
  ])('goes the short way over the antimeridian from %d° to %d°', (west, east) => {
    const [from, to]: Camera[] = [west, east].map((longitude) => ({ center: [longitude, -17], zoom: 6 }))
    if (from === undefined || to === undefined) throw new Error('there are two cameras')
    for (const part of parts) {
      const [longitude] = way(from, to)(part).center
      expect(Math.abs(longitude)).toBeGreaterThan(178.99)
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
    }
  })

  it('is too long to be shown from four widths of the frame on', () => {
    expect(cameraPath(home, off(2399, 0), size)).not.toBeNull()
    expect(cameraPath(home, off(2401, 0), size)).toBeNull()
    expect(cameraPath(home, off(0, -2399), size)).not.toBeNull()
    expect(cameraPath(home, off(0, -2401), size)).toBeNull()
    expect(cameraPath(home, off(1800, 1800), size)).toBeNull()
  })

  it('is measured where the camera is farther out', () => {
    // Two zooms farther out the same way is a quarter as long in pixels.
    expect(cameraPath(home, off(9500, 0, 4), size)).not.toBeNull()
    expect(cameraPath(home, off(9700, 0, 4), size)).toBeNull()
    expect(cameraPath(home, off(2399, 0, 9), size)).not.toBeNull()
    expect(cameraPath(home, off(2401, 0, 9), size)).toBeNull()
  })

  it('is there for no way at all', () => {
    for (const part of parts) {
      const { center, zoom } = way(home, home)(part)
      expect([...center, zoom].map((value) => Number(value.toFixed(9)))).toEqual([40, 35, 6])
    }
  })
})
