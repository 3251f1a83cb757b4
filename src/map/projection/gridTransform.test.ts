import { describe, expect, it } from 'vitest'
import type { View } from './camera.ts'
import { type LngLat, project, unproject } from './camera.ts'
import { gridTransform } from './gridTransform.ts'
import { worldX, worldY } from './mercator.ts'
import { type PathGrid, pathData } from './pathData.ts'

const size = { width: 698, height: 375 }

/** A grid as fine as the story’s own, from a place. */
const gridFrom = ([longitude, latitude]: LngLat, unitsPerWorld = 524_288): PathGrid => ({
  origin: [worldX(longitude) * unitsPerWorld, worldY(latitude) * unitsPerWorld],
  unitsPerWorld,
})

/** The pixels at which a browser draws the points of a path under a transform. */
function drawn(path: string, transform: string): readonly (readonly [x: number, y: number])[] {
  const [, left, top, scale] = /^translate\((\S+) (\S+)\) scale\((\S+)\)$/.exec(transform)?.map(Number) ?? []
  if (left === undefined || top === undefined || scale === undefined) throw new Error(`'${transform}'`)
  return [...path.matchAll(/[ML](\S+?) ([-\d.]+)/g)].map(([, x, y]) => [
    left + Number(x) * scale,
    top + Number(y) * scale,
  ])
}

/** How far the points of a line are drawn from where they belong, in CSS pixels: the greatest. */
function error(points: readonly LngLat[], grid: PathGrid, view: View): number {
  const path = pathData({ type: 'LineString', coordinates: points.map((point) => [...point]) }, grid)
  const seen = drawn(path, gridTransform(grid, view).transform)
  expect(seen).toHaveLength(points.length)
  const errors = points.map((point, index) => {
    const [x, y] = project(view.camera, view.size, point)
    const [seenX = Number.NaN, seenY = Number.NaN] = seen[index] ?? []
    return Math.hypot(seenX - x, seenY - y)
  })
  return Math.max(...errors)
}

/** A line through the frame from corner to corner and across. */
const across = ({ camera }: View): readonly LngLat[] =>
  (
    [
      [0, 0],
      [350, 190],
      [698, 375],
      [698, 0],
      [0, 375],
    ] as const
  ).map((at) => unproject(camera, size, at))

const origins: readonly LngLat[] = [
  [39, 36],
  [-92.1, 37.7],
  [178.4, -18.1],
  [-178.97, -17.3],
  [-180, 0],
  [10, 80],
]

describe('gridTransform', () => {
  it.each(origins)('draws a path where project puts its points, with the grid’s origin at %d, %d', (...origin) => {
    for (const degreesOff of [-120, -60, -5, 0, 1, 33, 120]) {
      for (const latitude of [-70, -17.5, 0, 36, 78]) {
        for (const zoom of [3, 5.4, 7.123, 9]) {
          const view: View = { camera: { center: [origin[0] + degreesOff, latitude], zoom }, size }
          const at = `camera ${view.camera.center} at zoom ${zoom}`
          expect(error(across(view), gridFrom(origin), view), at).toBeLessThan(0.1)
        }
      }
    }
  })

  it('draws a line over the antimeridian in one piece, whichever side the camera is on', () => {
    for (const center of [178.4, 180, -180, -178.97, 181.03]) {
      const view: View = { camera: { center: [center, -17.5], zoom: 6 }, size }
      const line: readonly LngLat[] = [
        [178.4, -18.1],
        [179.99, -17.7],
        [-179.99, -17.6],
        [-178.97, -17.3],
      ]
      expect(error(line, gridFrom([178.4, -18.1]), view)).toBeLessThan(0.1)
      expect(error(line, gridFrom([-178.97, -17.3]), view)).toBeLessThan(0.1)
    }
  })

  it.each([
    [0, 512 / 524_288],
    [9, 0.5],
    [10, 1],
    [5.5, (512 * 2 ** 5.5) / 524_288],
  ])('at zoom %d tells that a unit is %d px, and scales by it', (zoom, expected) => {
    const { scale, transform } = gridTransform(gridFrom([39, 36]), {
      camera: { center: [39, 36], zoom },
      size,
    })
    expect(scale).toBeCloseTo(expected, 12)
    const [, written] = /scale\((\S+)\)/.exec(transform) ?? []
    expect(Number(written) / expected).toBeCloseTo(1, 7)
  })

  it('puts the grid’s origin in the middle of the frame where the camera is on it', () => {
    const view: View = { camera: { center: [39, 36], zoom: 5 }, size }
    expect(gridTransform(gridFrom([39, 36]), view).transform).toMatch(/^translate\(349\.000 187\.500\)/)
  })

  describe('for paths of a width', () => {
    /** Paths from the antimeridian to 120° E; a degree is one unit, and at this zoom one pixel. */
    const grid: PathGrid = { origin: [0, 0], unitsPerWorld: 360 }
    const zoom = Math.log2(360 / 512)
    const leftAt = (longitude: number, width?: number) =>
      drawn(
        'M0 0',
        gridTransform(grid, { camera: { center: [longitude, 0], zoom }, size: { width: 0, height: 0 } }, width)
          .transform,
      )[0]?.[0]

    it('takes the copy of the world in which their middle is nearest the camera', () => {
      expect(leftAt(100, 300)).toBeCloseTo(-280, 3)
      expect(leftAt(-30, 300)).toBeCloseTo(-150, 3)
      expect(leftAt(140, 300)).toBeCloseTo(-320, 3)
      // From 160° E the middle at -30° is nearer eastwards.
      expect(leftAt(160, 300)).toBeCloseTo(20, 3)
    })

    it('takes that of their left edge where none is given', () => {
      expect(leftAt(100)).toBeCloseTo(80, 3)
      expect(leftAt(-30)).toBeCloseTo(-150, 3)
    })
  })

  it('shows an extract that goes on beyond 180° to cameras on both sides of it', () => {
    // 177.7° E to 178.4° W, in units of which 524,288 make the world.
    const [origin, width] = [[521_000, 285_533] as const, 5_700]
    const grid: PathGrid = { origin, unitsPerWorld: 524_288 }
    for (const longitude of [178.4, -178.97, 181.03]) {
      const view: View = { camera: { center: [longitude, -17.5], zoom: 7 }, size }
      const place: LngLat = [-179.2, -17]
      const east = (worldX(place[0]) + 1) * 524_288 - origin[0]
      const south = worldY(place[1]) * 524_288 - origin[1]
      const [seen] = drawn(`M${east} ${south}`, gridTransform(grid, view, width).transform)
      const [x, y] = project(view.camera, view.size, place)
      expect(seen?.[0]).toBeCloseTo(x, 1)
      expect(seen?.[1]).toBeCloseTo(y, 1)
    }
  })
})
