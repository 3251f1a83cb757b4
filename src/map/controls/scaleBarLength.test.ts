import { describe, expect, it } from 'vitest'
import { unproject } from '../projection/camera.ts'
import { distanceAndBearing } from '../projection/distanceAndBearing.ts'
import { scaleBar } from './scaleBarLength.ts'

describe('scaleBar', () => {
  it.each([
    [36, 5, 102, 200],
    [36, 5, 100, 100],
    [36, 5, 50, 50],
    [36, 9, 100, 10],
    [0, 0, 100, 5000],
    [36, 15, 100, 0.1],
    [36, 19, 100, 0.01],
    [36, 22, 30, 0.0002],
  ])('at %d° and zoom %d, up to %d px, is %d km long', (latitude, zoom, maxWidth, kilometres) => {
    expect(scaleBar(latitude, zoom, maxWidth).kilometres).toBe(kilometres)
  })

  it('is as wide as its length is on the map', () => {
    const { kilometres, width } = scaleBar(36, 8, 120)
    const camera = { center: [39, 36], zoom: 8 } as const
    const ends = [0, width].map((x) => unproject(camera, { width, height: 0 }, [x, 0]))
    const [from = [0, 0], to = [0, 0]] = ends
    expect(distanceAndBearing(from, to).kilometres).toBeCloseTo(kilometres, 2)
  })

  it('fills more than a third of the room, and never more than it', () => {
    for (let zoom = 0; zoom <= 22; zoom += 0.37) {
      for (const latitude of [0, 36, -60, 85]) {
        const { kilometres, width } = scaleBar(latitude, zoom, 100)
        expect(width).toBeLessThanOrEqual(100)
        expect(width).toBeGreaterThan(100 / 3)
        expect(String(kilometres)).toMatch(/^(0\.0*)?[125]0*$/)
      }
    }
  })

  it('is as wide as its label needs', () => {
    const labelWidth = (kilometres: number) => String(kilometres).length * 6.5 + 26
    for (let zoom = 0; zoom <= 22; zoom += 0.37) {
      const { kilometres, width } = scaleBar(36, zoom, 96, labelWidth)
      expect(width).toBeGreaterThanOrEqual(labelWidth(kilometres))
      expect(width).toBeLessThan(2.5 * 96)
    }
    expect(scaleBar(36, 5, 96)).toMatchObject({ kilometres: 100 })
    expect(scaleBar(36, 5, 96, () => 60)).toMatchObject({ kilometres: 200 })
  })

  it.each([0, -5, Number.NaN])('is nothing where there are %d px', (maxWidth) => {
    expect(scaleBar(36, 5, maxWidth)).toEqual({ kilometres: 0, width: 0 })
  })

  it('is finite at the poles', () => {
    expect(scaleBar(90, 3, 100)).toEqual(scaleBar(-86, 3, 100))
  })
})
