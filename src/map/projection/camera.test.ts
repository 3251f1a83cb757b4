import { describe, expect, it } from 'vitest'
import { type Camera, constrainedCamera, type Extent, fitCamera, type LngLat, project, unproject } from './camera.ts'

const evenPadding = (px: number) => ({ top: px, right: px, bottom: px, left: px })

describe('project', () => {
  // From MapLibre GL JS 6.17: MercatorTransform.locationToScreenPoint at the same camera and size.
  it.each<[string, Camera, [number, number], LngLat, [number, number]]>([
    [
      'Raqqa in a small frame',
      { center: [40.7, 35], zoom: 5.4 },
      [375, 320],
      [39.01, 35.95],
      [86.01166177479317, 89.94454911750314],
    ],
    [
      'Missouri',
      { center: [-92.13, 37.74], zoom: 8 },
      [704, 480],
      [-92.5, 38],
      [217.28711111110945, 120.08282600057622],
    ],
    [
      'across the antimeridian',
      { center: [179, 0], zoom: 4 },
      [600, 400],
      [-179, 10],
      [345.5111111111101, -28.719721964204993],
    ],
    ['out of the frame', { center: [0, 0], zoom: 2 }, [600, 400], [100, -60], [868.8888888888889, 629.2615355176783]],
  ])('agrees with MapLibre: %s', (_, camera, [width, height], point, [x, y]) => {
    const projected = project(camera, { width, height }, point)
    expect(projected[0]).toBeCloseTo(x, 8)
    expect(projected[1]).toBeCloseTo(y, 8)
  })

  it('puts the centre of the camera in the middle of the frame', () => {
    expect(project({ center: [39, 36], zoom: 6 }, { width: 300, height: 200 }, [39, 36])).toEqual([150, 100])
  })

  it.each([
    [-179.5, 179.5],
    [179.5, -179.5],
    [-181, 179.5],
    [541, 179.5],
  ])('takes the copy of longitude %d nearest the centre at %d', (longitude, center) => {
    const [x] = project({ center: [center, 0], zoom: 3 }, { width: 300, height: 200 }, [longitude, 0])
    expect(Math.abs(x - 150)).toBeLessThan(20)
  })

  it.each([
    [90, 85.051129],
    [-90, -85.051129],
  ])('puts latitude %d on the edge of the world', (beyond, edge) => {
    const camera: Camera = { center: [0, 0], zoom: 0 }
    const size = { width: 512, height: 512 }
    expect(project(camera, size, [0, beyond])).toEqual(project(camera, size, [0, edge]))
    expect(project(camera, size, [0, beyond])[1]).toBeCloseTo(beyond > 0 ? 0 : 512, 4)
  })
})

describe('unproject', () => {
  const cameras: readonly Camera[] = [
    { center: [40.7, 35], zoom: 5.4 },
    { center: [179.9, -60], zoom: 3 },
    { center: [-180, 0], zoom: 1 },
    { center: [185, 10], zoom: 9 },
  ]
  it.each(cameras)('undoes project: $center at zoom $zoom', (camera) => {
    const size = { width: 375, height: 320 }
    for (const point of [
      [0, 0],
      [187.5, 160],
      [375, 320],
      [12, 300],
    ] as const) {
      const place = unproject(camera, size, point)
      expect(Math.abs(place[0])).toBeLessThanOrEqual(180)
      const [x, y] = project(camera, size, place)
      expect(x).toBeCloseTo(point[0], 6)
      expect(y).toBeCloseTo(point[1], 6)
    }
  })

  it('gives the edge of the world for what is beyond it', () => {
    const [, latitude] = unproject({ center: [0, 0], zoom: 0 }, { width: 100, height: 2000 }, [50, 0])
    expect(latitude).toBe(85.051129)
  })
})

describe('fitCamera', () => {
  // From MapLibre GL JS 6.17: cameraForBoxAndBearing, camera_helper.ts. Padding: top right bottom left.
  it.each<[Extent, [number, number], [number, number, number, number], number, LngLat, number]>([
    [[37.2, 33.04, 44.23, 36.82], [375, 320], [32, 32, 32, 32], 9, [40.715, 34.9517832456481], 4.959099177162464],
    [
      [37.2, 33.04, 44.23, 36.82],
      [900, 560],
      [40, 120, 24, 60],
      9,
      [41.00791666666666, 35.015780794570205],
      6.170181503361536,
    ],
    [
      [170, -20, -165, 10],
      [600, 400],
      [10, 20, 30, 40],
      9,
      [181.6536071142632 - 360, -6.019202670498004],
      3.0543817850175343,
    ],
    [[39.01, 35.95, 39.01, 35.95], [375, 320], [32, 8, 0, 50], 9, [38.981160888671894, 35.96778551369498], 9],
    [[-92.13, 31.95, 44.23, 48.86], [704, 480], [24, 24, 24, 24], 9, [-23.95, 40.94304459494185], 1.758128406582537],
    [[-180, -85, 180, 85], [300, 300], [0, 0, 0, 0], 9, [0, 0], -0.7711813095041192],
    [[10, 50, 10, 52], [500, 300], [20, 20, 20, 20], 6, [10, 51.01077913080172], 5.845790780866189],
  ])('agrees with MapLibre: %j in %j', (extent, [width, height], [top, right, bottom, left], maxZoom, center, zoom) => {
    const camera = fitCamera(extent, { width, height }, { top, right, bottom, left }, maxZoom)
    expect(camera.center[0]).toBeCloseTo(center[0], 7)
    expect(camera.center[1]).toBeCloseTo(center[1], 7)
    expect(camera.zoom).toBeCloseTo(zoom, 7)
  })

  it('puts the extent inside the padding, touching it on two sides', () => {
    const size = { width: 600, height: 400 }
    const camera = fitCamera([37.2, 33.04, 44.23, 36.82], size, { top: 60, right: 90, bottom: 20, left: 30 })
    const [left, top] = project(camera, size, [37.2, 36.82])
    const [right, bottom] = project(camera, size, [44.23, 33.04])
    expect(left).toBeCloseTo(30, 6)
    expect(right).toBeCloseTo(510, 6)
    expect(top).toBeGreaterThanOrEqual(60)
    expect(bottom).toBeLessThanOrEqual(380)
  })

  it('shows one point at the greatest zoom, 9 where none is given', () => {
    const camera = fitCamera([39, 36, 39, 36], { width: 300, height: 300 }, evenPadding(20))
    expect(camera.zoom).toBe(9)
    expect(camera.center[0]).toBeCloseTo(39, 9)
    expect(camera.center[1]).toBeCloseTo(36, 9)
  })

  it.each<[string, Extent, number, number]>([
    ['an extent', [37, 33, 44, 37], 60, 40],
    ['one point', [39, 36, 39, 36], 60, 40],
    ['a frame not laid out yet', [37, 33, 44, 37], 0, 0],
    ['padding just as wide as the frame', [39, 36, 39, 36], 96, 96],
  ])('gives a finite camera where the frame is smaller than its padding: %s', (_, extent, width, height) => {
    const { center, zoom } = fitCamera(extent, { width, height }, evenPadding(48))
    expect([...center, zoom].every(Number.isFinite)).toBe(true)
    expect(center[0]).toBeGreaterThan(36)
    expect(center[0]).toBeLessThan(45)
  })
})

describe('fitCamera in a frame smaller than its padding', () => {
  it('uses the middle half of it', () => {
    const size = { width: 60, height: 4000 }
    const camera = fitCamera([37, 33, 44, 37], size, evenPadding(48))
    expect(project(camera, size, [37, 35])[0]).toBeCloseTo(15, 6)
    expect(project(camera, size, [44, 35])[0]).toBeCloseTo(45, 6)
  })
})

describe('constrainedCamera', () => {
  const size = { width: 375, height: 352 }

  it('leaves a camera that shows no more than the world as it is', () => {
    const camera = { center: [40, 35], zoom: 5 } as const
    expect(constrainedCamera(camera, size)).toEqual(camera)
  })

  it('zooms in until the world is as high as the frame', () => {
    const { center, zoom } = constrainedCamera({ center: [20, 20], zoom: -0.8 }, { width: 375, height: 1024 })
    expect(zoom).toBe(1)
    expect(center[0]).toBe(20)
    expect(center[1]).toBeCloseTo(0, 9)
  })

  it.each([84, -84])('moves a camera off the edge of the world at %d°', (latitude) => {
    const camera = constrainedCamera({ center: [20, latitude], zoom: 2 }, size)
    const edge = project(camera, size, [20, Math.sign(latitude) * 85.051129])[1]
    expect(edge).toBeCloseTo(latitude > 0 ? 0 : size.height, 3)
    expect(camera.zoom).toBe(2)
  })
})
