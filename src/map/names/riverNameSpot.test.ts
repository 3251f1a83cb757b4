import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../story/story.ts'
import { type Box, boxAround, boxesTouch, boxIsInFrame } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { type FramePoint, unproject } from '../projection/camera.ts'
import { riverNameSpot } from './riverNameSpot.ts'

const view: View = { camera: { center: [39, 36], zoom: 7 }, size: { width: 600, height: 400 } }
const name = { width: 100, height: 14 }

/** The course through these pixels of the frame, a point every ten or so. */
function courseThrough(...corners: readonly FramePoint[]): readonly LngLat[] {
  const points = corners.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y]
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 10))
    return Array.from({ length: steps }, (_, step): FramePoint => {
      const part = (step + 1) / steps
      return [fromX + (x - fromX) * part, fromY + (y - fromY) * part]
    })
  })
  return [...corners.slice(0, 1), ...points].map((point) => unproject(view.camera, view.size, point))
}

function spotOn(course: readonly LngLat[], taken: readonly Box[] = []) {
  const spot = riverNameSpot(course, view, name, taken)
  if (spot === null) throw new Error('the name has no spot')
  return spot
}

const middle = ({ left, right, top, bottom }: Box): FramePoint => [(left + right) / 2, (top + bottom) / 2]

/** A course of which just the stretch from 300 to 500 px is straight. */
const bends = courseThrough(
  [20, 200],
  [50, 260],
  [80, 200],
  [110, 260],
  [140, 200],
  [170, 260],
  [200, 200],
  [230, 260],
  [260, 200],
  [300, 300],
  [500, 300],
  [530, 240],
  [560, 300],
)

describe('riverNameSpot', () => {
  it('stands on a level course, just above it and as large as the name', () => {
    const { box, turn } = spotOn(courseThrough([50, 200], [550, 200]))
    expect(turn).toBeCloseTo(0, 6)
    expect(box.right - box.left).toBeCloseTo(100, 6)
    expect(box.bottom - box.top).toBeCloseTo(14, 6)
    expect(box.bottom).toBeLessThan(200)
    expect(box.bottom).toBeGreaterThan(190)
  })

  it.each<[string, FramePoint, FramePoint, number]>([
    ['down to the right', [100, 100], [400, 300], 33.69],
    ['down to the right, the river flowing the other way', [400, 300], [100, 100], 33.69],
    ['up to the right', [100, 300], [400, 100], -33.69],
    ['up to the right, the river flowing the other way', [400, 100], [100, 300], -33.69],
    ['steep', [300, 20], [320, 380], 86.82],
  ])('turns with the course, and is read from left to right: %s', (_, from, to, expected) => {
    const { box, turn } = spotOn(courseThrough(from, to))
    expect(turn).toBeCloseTo(expected, 1)
    const [x, y] = middle(box)
    const along = Math.abs(Math.cos((turn * Math.PI) / 180))
    const across = Math.abs(Math.sin((turn * Math.PI) / 180))
    expect(box.right - box.left).toBeCloseTo(along * 100 + across * 14, 6)
    expect(box.bottom - box.top).toBeCloseTo(across * 100 + along * 14, 6)
    // Off the course by what half the letters and a little air need, on the side where their tops are.
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const offCourse = Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / Math.hypot(dx, dy)
    expect(offCourse).toBeGreaterThan(7)
    expect(offCourse).toBeLessThan(20)
    expect(from[1] + ((x - from[0]) * dy) / dx).toBeGreaterThan(y)
  })

  it('finds room on a straight course however few points it has', () => {
    const { box, turn } = spotOn([-1000, 900].map((x) => unproject(view.camera, view.size, [x, 200])))
    expect(turn).toBeCloseTo(0, 6)
    expect(middle(box)[1]).toBeLessThan(200)
  })

  it('stands on the straightest stretch', () => {
    const { box, turn } = spotOn(bends)
    expect(turn).toBeCloseTo(0, 0)
    expect(box.left).toBeGreaterThan(295)
    expect(box.right).toBeLessThan(505)
  })

  it('goes elsewhere along the course where something has that stretch', () => {
    const straight = courseThrough([50, 200], [550, 200])
    const { box } = spotOn(straight)
    const taken = [boxAround(middle(box), { width: 30, height: 30 })]
    const other = spotOn(straight, taken)
    expect(taken.some((one) => boxesTouch(other.box, one, 2))).toBe(false)
    expect(other.turn).toBeCloseTo(0, 6)
  })

  it('has none where all of the course is taken', () => {
    const taken = [{ left: 0, top: 150, right: 600, bottom: 210 }]
    expect(riverNameSpot(courseThrough([50, 200], [550, 200]), view, name, taken)).toBeNull()
  })

  it('keeps 2 px off what is taken', () => {
    const straight = courseThrough([50, 200], [550, 200])
    const { top } = spotOn(straight).box
    const above = (gap: number) => [{ left: 0, top: 0, right: 600, bottom: top - gap }]
    expect(riverNameSpot(straight, view, name, above(2.1))).not.toBeNull()
    expect(riverNameSpot(straight, view, name, above(1.9))).toBeNull()
  })

  it('has none on a course shorter than the name and a tenth', () => {
    expect(riverNameSpot(courseThrough([200, 200], [300, 200]), view, name, [])).toBeNull()
    expect(riverNameSpot(courseThrough([200, 200], [330, 200]), view, name, [])).not.toBeNull()
  })

  it('has none on a course that bends everywhere', () => {
    const zigzag = Array.from({ length: 16 }, (_, index): FramePoint => [50 + index * 30, index % 2 ? 260 : 200])
    expect(riverNameSpot(courseThrough(...zigzag), view, name, [])).toBeNull()
  })

  it('does not mind bends that are shorter than a stride', () => {
    const ripples = Array.from({ length: 100 }, (_, index): FramePoint => [50 + index * 5, index % 2 ? 203 : 197])
    expect(Math.abs(spotOn(courseThrough(...ripples)).turn)).toBeLessThan(5)
  })

  it('has none on a course out of view, without points, or of one', () => {
    expect(riverNameSpot(courseThrough([50, 500], [550, 500]), view, name, [])).toBeNull()
    expect(riverNameSpot([], view, name, [])).toBeNull()
    expect(riverNameSpot([[39, 36]], view, name, [])).toBeNull()
  })

  it('stays 4 px inside the frame', () => {
    for (const y of [12, 25, 390, 415]) {
      const spot = riverNameSpot(courseThrough([-300, y], [900, y + 1]), view, name, [])
      if (spot !== null) expect(boxIsInFrame(spot.box, view.size, 4), `${y}`).toBe(true)
    }
    expect(riverNameSpot(courseThrough([-300, 22], [900, 22]), view, name, [])).toBeNull()
    expect(riverNameSpot(courseThrough([-300, 23], [900, 23]), view, name, [])).not.toBeNull()
  })

  it('follows a course over the antimeridian', () => {
    const course = Array.from({ length: 100 }, (_, index): LngLat => {
      const longitude = 178 + index * 0.04
      return [longitude > 180 ? longitude - 360 : longitude, 67]
    })
    const far: View = { camera: { center: [180, 67], zoom: 6 }, size: view.size }
    const spot = riverNameSpot(course, far, name, [])
    expect(spot?.turn).toBeCloseTo(0, 6)
    expect(spot?.box.right).toBeLessThan(600)
  })
})
