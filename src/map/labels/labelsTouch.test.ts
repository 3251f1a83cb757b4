import { describe, expect, it } from 'vitest'
import type { FramePoint } from '../projection/camera.ts'
import { type Leader, leadersCross, leaderTouchesBox, leaderTouchesCircle } from './labelsTouch.ts'

const leader = (from: FramePoint, to: FramePoint): Leader => ({ from, to })

describe('leaderTouchesCircle', () => {
  const level = leader([0, 0], [20, 0])
  it.each<[string, Leader, FramePoint, number, boolean]>([
    ['passes through', level, [10, 1], 5, true],
    ['passes at the radius', level, [10, 5], 5, false],
    ['ends before it', level, [30, 0], 10, false],
    ['ends in it', level, [29, 0], 10, true],
    ['starts in it', level, [-9, 0], 10, true],
    ['is a point inside', leader([3, 3], [3, 3]), [4, 4], 2, true],
    ['is a point outside', leader([3, 3], [3, 3]), [6, 3], 2, false],
  ])('%s', (_, line, center, radius, touches) => {
    expect(leaderTouchesCircle(line, center, radius)).toBe(touches)
    expect(leaderTouchesCircle(leader(line.to, line.from), center, radius)).toBe(touches)
  })
})

describe('leaderTouchesBox', () => {
  const box = { left: 10, top: 10, right: 30, bottom: 20 }
  it.each<[string, Leader, number, boolean]>([
    ['runs across', leader([0, 15], [40, 15]), 0, true],
    ['runs down through', leader([20, 0], [20, 40]), 0, true],
    ['ends inside', leader([0, 0], [15, 12]), 0, true],
    ['lies inside', leader([12, 12], [18, 18]), 0, true],
    ['runs along an edge', leader([0, 10], [40, 10]), 0, false],
    ['runs along an edge, with a gap', leader([0, 9], [40, 9]), 2, true],
    ['runs past at the gap', leader([0, 8], [40, 8]), 2, false],
    ['ends at the edge', leader([0, 15], [10, 15]), 0, false],
    ['cuts a corner', leader([5, 16], [16, 5]), 0, true],
    ['passes a corner', leader([5, 14], [14, 5]), 0, false],
    ['points away', leader([40, 15], [60, 15]), 0, false],
  ])('%s', (_, line, gap, touches) => {
    expect(leaderTouchesBox(line, box, gap)).toBe(touches)
    expect(leaderTouchesBox(leader(line.to, line.from), box, gap)).toBe(touches)
  })
})

describe('leadersCross', () => {
  const rising = leader([0, 10], [10, 0])
  it.each<[string, Leader, boolean]>([
    ['crossing', leader([0, 0], [10, 10]), true],
    ['parallel', leader([1, 10], [11, 0]), false],
    ['meeting at an end', leader([10, 0], [20, 10]), false],
    ['would cross if longer', leader([0, 0], [4, 4]), false],
    ['along each other', leader([2, 8], [20, -10]), false],
  ])('%s', (_, other, cross) => {
    expect(leadersCross(rising, other)).toBe(cross)
    expect(leadersCross(other, rising)).toBe(cross)
  })
})
