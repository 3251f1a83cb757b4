import { describe, expect, it } from 'vitest'
import { boxAround } from '../projection/box.ts'
import { type FramePoint, unproject, type View } from '../projection/camera.ts'
import { borderNameSpot } from './borderNameSpot.ts'

const view: View = { camera: { center: [39, 36], zoom: 7 }, size: { width: 600, height: 400 } }
const name = { width: 100, height: 16 }

/** A border through these pixels of the frame; the country lies to the left of whoever walks along it. */
const border = (...points: readonly FramePoint[]) => points.map((point) => unproject(view.camera, view.size, point))

const spotOn = (...points: readonly FramePoint[]) => borderNameSpot(border(...points), view, name, [])

describe('borderNameSpot', () => {
  it.each<[string, FramePoint, FramePoint, (x: number, y: number) => boolean]>([
    ['eastward: to the north', [20, 200], [580, 200], (_, y) => y < 200],
    ['westward: to the south', [580, 200], [20, 200], (_, y) => y > 200],
    ['northward: to the west', [300, 390], [300, 10], (x) => x < 300],
    ['southward: to the east', [300, 10], [300, 390], (x) => x > 300],
  ])('stands on the country’s side, %s', (_, from, to, isOnSide) => {
    const box = spotOn(from, to)?.box
    if (box === undefined) throw new Error('the name has no spot')
    for (const x of [box.left, box.right]) for (const y of [box.top, box.bottom]) expect(isOnSide(x, y)).toBe(true)
  })

  it('turns with a border, and is level beside a steep one', () => {
    expect(spotOn([50, 100], [500, 300])?.turn).toBeCloseTo(23.96, 1)
    expect(spotOn([500, 300], [50, 100])?.turn).toBeCloseTo(23.96, 1)
    expect(spotOn([280, 390], [320, 10])?.turn).toBe(0)
  })

  it('keeps clear of what is taken, and of the edge of the frame', () => {
    const along = [border([20, 200], [580, 200]), view, name] as const
    expect(borderNameSpot(...along, [boxAround([300, 190], { width: 600, height: 20 })])).toBeNull()
    expect(spotOn([20, 15], [580, 15])).toBeNull()
    expect(spotOn([580, 15], [20, 15])?.box.top).toBeGreaterThan(15)
  })

  it('needs a stretch as long as the name, and no bend into it', () => {
    expect(spotOn([250, 200], [330, 200])).toBeNull()
    const zigzag = Array.from({ length: 12 }, (_, index): FramePoint => [20 + index * 50, index % 2 ? 180 : 215])
    expect(spotOn(...zigzag)).toBeNull()
  })
})
