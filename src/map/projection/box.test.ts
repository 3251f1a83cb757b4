import { describe, expect, it } from 'vitest'
import { type Box, boxAround, boxesTouch, boxIsInFrame, boxTouchesCircle, nearestPointOfBox } from './box.ts'
import type { FramePoint } from './camera.ts'

const box: Box = { left: 10, top: 20, right: 50, bottom: 40 }

/** The box moved by so much to the right and down. */
const moved = (x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
})

describe('boxAround', () => {
  it('has its centre in the middle', () => {
    expect(boxAround([30, 30], { width: 40, height: 20 })).toEqual(box)
  })
})

describe('boxesTouch', () => {
  it.each<[string, Box, number, boolean]>([
    ['itself', box, 0, true],
    ['inside', { left: 20, top: 25, right: 30, bottom: 30 }, 0, true],
    ['overlapping a corner', moved(39, 19), 0, true],
    ['side by side', moved(40, 0), 0, false],
    ['one above the other', moved(0, -20), 0, false],
    ['nearer than the gap', moved(41, 0), 2, true],
    ['just the gap apart', moved(42, 0), 2, false],
    ['just the gap apart, above', moved(0, -22), 2, false],
    ['near along one axis only', moved(41, 100), 2, false],
  ])('%s', (_, other, gap, touch) => {
    expect(boxesTouch(box, other, gap)).toBe(touch)
    expect(boxesTouch(other, box, gap)).toBe(touch)
  })
})

describe('boxIsInFrame', () => {
  it.each([
    [60, 60, 10, true],
    [60, 60, 11, false],
    [59, 60, 10, false],
    [60, 49, 10, false],
    [50, 40, 0, true],
  ])('in a frame of %d by %d, inset %d: %s', (width, height, inset, isIn) => {
    expect(boxIsInFrame(box, { width, height }, inset)).toBe(isIn)
  })
})

describe('nearestPointOfBox', () => {
  it.each<[FramePoint, FramePoint]>([
    [
      [0, 30],
      [10, 30],
    ],
    [
      [60, 50],
      [50, 40],
    ],
    [
      [30, 0],
      [30, 20],
    ],
    [
      [30, 30],
      [30, 30],
    ],
  ])('to %j is %j', (point, nearest) => expect(nearestPointOfBox(box, point)).toEqual(nearest))
})

describe('boxTouchesCircle', () => {
  it.each<[FramePoint, number, boolean]>([
    [[30, 30], 1, true],
    [[60, 30], 10, false],
    [[60, 30], 10.1, true],
    [[30, 10], 10, false],
    [[30, 10], 10.1, true],
    [[53, 44], 5, false],
    [[53, 44], 5.1, true],
  ])('around %j with radius %d: %s', (center, radius, touches) => {
    expect(boxTouchesCircle(box, center, radius)).toBe(touches)
  })
})
