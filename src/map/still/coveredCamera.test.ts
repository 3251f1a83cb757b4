import { describe, expect, it } from 'vitest'
import type { StillExtract, StillGround } from '../ground/stillGround.ts'
import type { Camera, Size } from '../projection/camera.ts'
import { worldX, worldY } from '../projection/mercator.ts'
import { coveredCamera } from './coveredCamera.ts'

const unitsPerWorld = 131_072

/** An extract from west to east, counted on beyond 180, and from north to south. */
function extractOf(west: number, north: number, east: number, south: number): StillExtract {
  const [left, top] = [worldX(west) * unitsPerWorld, worldY(north) * unitsPerWorld]
  return {
    unitsPerWorld,
    origin: [left, top],
    size: [worldX(east) * unitsPerWorld - left, worldY(south) * unitsPerWorld - top],
    paths: {},
  }
}

const groundOf = (...extracts: readonly StillExtract[]): StillGround => ({ version: 1, extracts, names: [] })

const theatre = extractOf(34, 39, 47, 32)
const size: Size = { width: 698, height: 375 }

/** How many CSS pixels of the extract lie beyond each edge of the frame: below 0 the frame is not filled. */
function beyond(extract: StillExtract, { center, zoom }: Camera, frame: Size) {
  const perUnit = (512 * 2 ** zoom) / unitsPerWorld
  const [left, top] = extract.origin
  const [width, height] = extract.size
  const middle = worldX(center[0]) * unitsPerWorld
  const x = middle + Math.round((left + width / 2 - middle) / unitsPerWorld) * unitsPerWorld
  const y = worldY(center[1]) * unitsPerWorld
  return {
    left: (x - left) * perUnit - frame.width / 2,
    right: (left + width - x) * perUnit - frame.width / 2,
    top: (y - top) * perUnit - frame.height / 2,
    bottom: (top + height - y) * perUnit - frame.height / 2,
  }
}

const least = (margins: ReturnType<typeof beyond>) => Math.min(...Object.values(margins))

function covered(ground: StillGround, camera: Camera, frame = size): Camera {
  const found = coveredCamera(ground, camera, frame)
  if (found === null) throw new Error(`no camera for ${camera.center}`)
  return found
}

describe('coveredCamera', () => {
  it('leaves a camera that the still map fills', () => {
    const camera: Camera = { center: [40.5, 35.7], zoom: 6.5 }
    expect(least(beyond(theatre, camera, size))).toBeGreaterThan(0)
    const found = covered(groundOf(theatre), camera)
    expect(found.zoom).toBe(6.5)
    expect(found.center[0]).toBeCloseTo(40.5, 9)
    expect(found.center[1]).toBeCloseTo(35.7, 9)
  })

  it.each<[string, Camera, Size]>([
    ['farther out than the extract', { center: [40.5, 35.7], zoom: 3 }, size],
    ['at its corner', { center: [34, 39], zoom: 7 }, size],
    ['at its other corner', { center: [47, 32], zoom: 7 }, size],
    ['far out at its edge', { center: [46.9, 35], zoom: 1 }, size],
    ['in a high frame', { center: [36, 33], zoom: 5 }, { width: 300, height: 900 }],
    ['in a wide one', { center: [36, 33], zoom: 5 }, { width: 1200, height: 200 }],
  ])('fills the frame: %s', (_, camera, frame) => {
    const found = covered(groundOf(theatre), camera, frame)
    expect(least(beyond(theatre, found, frame))).toBeGreaterThan(-1e-6)
    expect(found.zoom).toBeGreaterThanOrEqual(camera.zoom)
  })

  it('zooms in no farther than it takes: one side of the frame then shows all of the extract', () => {
    const { left, right, top, bottom } = beyond(
      theatre,
      covered(groundOf(theatre), { center: [40.5, 35.7], zoom: 3 }),
      size,
    )
    expect(Math.min(left + right, top + bottom)).toBeCloseTo(0, 6)
  })

  it('moves no farther than it takes, and only the way that it must', () => {
    const camera: Camera = { center: [46.8, 35.7], zoom: 7 }
    const found = covered(groundOf(theatre), camera)
    expect(beyond(theatre, found, size).right).toBeCloseTo(0, 6)
    expect(found.center[1]).toBeCloseTo(35.7, 9)
    expect(found.zoom).toBe(7)
  })

  it.each<[string, Camera['center']]>([
    ['west', [33.9, 35]],
    ['east', [47.1, 35]],
    ['north', [40, 39.1]],
    ['south', [40, 31.9]],
    ['on the other side of the world', [-140, 35]],
  ])('has none where the camera is off the extracts: %s', (_, center) => {
    expect(coveredCamera(groundOf(theatre), { center, zoom: 6 }, size)).toBeNull()
  })

  it('has none where there are no extracts', () => {
    expect(coveredCamera(groundOf(), { center: [40, 35], zoom: 6 }, size)).toBeNull()
  })

  it.each([178.4, 179.99, -179.99, -178.97, 181.03])(
    'knows an extract across the antimeridian from %d°',
    (longitude) => {
      const fiji = extractOf(177.7, -15.9, 181.6, -19.6)
      const found = covered(groundOf(fiji), { center: [longitude, -17.5], zoom: 6 })
      expect(least(beyond(fiji, found, size))).toBeGreaterThan(-1e-6)
      expect(Math.abs(found.center[0])).toBeLessThanOrEqual(180)
    },
  )

  it('has none west or east of an extract across the antimeridian', () => {
    const fiji = groundOf(extractOf(177.7, -15.9, 181.6, -19.6))
    expect(coveredCamera(fiji, { center: [177.6, -17.5], zoom: 6 }, size)).toBeNull()
    expect(coveredCamera(fiji, { center: [-178.3, -17.5], zoom: 6 }, size)).toBeNull()
  })

  describe('on two extracts', () => {
    const wide = extractOf(0, 60, 80, 10)
    const orders = [groundOf(wide, theatre), groundOf(theatre, wide)]

    it('takes that on which it must zoom less, in whatever order they are', () => {
      for (const ground of orders) {
        const found = covered(ground, { center: [40.5, 35.7], zoom: 4 })
        expect(found.zoom).toBe(4)
        expect(found.center[0]).toBeCloseTo(40.5, 9)
      }
    })

    it('takes that on which it must move less where it need not zoom, in whatever order they are', () => {
      const east = extractOf(46, 39, 60, 32)
      for (const ground of [groundOf(theatre, east), groundOf(east, theatre)]) {
        expect(covered(ground, { center: [46.4, 35.7], zoom: 8 }).center[0]).toBeLessThan(46.4)
        expect(covered(ground, { center: [46.6, 35.7], zoom: 8 }).center[0]).toBeGreaterThan(46.6)
      }
    })
  })
})
