import { describe, expect, it } from 'vitest'
import { type LabelRequest, labelCandidates } from './labelCandidates.ts'

const request: LabelRequest = {
  id: 'raqqa',
  anchor: [100, 80],
  width: 50,
  height: 16,
  dotRadius: 9,
  priority: 0,
}

describe('labelCandidates', () => {
  it('tries the sides beside the dot in order before any with a leader', () => {
    const beside = [...labelCandidates(request)].slice(0, 8)
    expect(beside.map(({ side }) => side)).toEqual([
      'right',
      'left',
      'top',
      'bottom',
      'top-right',
      'bottom-right',
      'top-left',
      'bottom-left',
    ])
    expect(beside.every(({ leader }) => leader === null)).toBe(true)
  })

  it('stands 3 px off the rim, level with the dot', () => {
    const [right, left, top, bottom] = labelCandidates(request)
    expect(right?.box).toEqual({ left: 112, top: 72, right: 162, bottom: 88 })
    expect(left?.box).toEqual({ left: 38, top: 72, right: 88, bottom: 88 })
    expect(top?.box).toEqual({ left: 75, top: 52, right: 125, bottom: 68 })
    expect(bottom?.box).toEqual({ left: 75, top: 92, right: 125, bottom: 108 })
  })

  it('slides above and below until flush with the dot', () => {
    const boxes = [...labelCandidates({ ...request, sides: ['top'] })].slice(0, 3).map(({ box }) => box)
    expect(boxes.map(({ left, right }) => [left, right])).toEqual([
      [75, 125],
      [91, 141],
      [59, 109],
    ])
  })

  it('has its own dot free in every place, and comes no nearer than 3 px', () => {
    for (const { box } of labelCandidates(request)) {
      const x = Math.max(box.left - 100, 0, 100 - box.right)
      const y = Math.max(box.top - 80, 0, 80 - box.bottom)
      expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(12 - 1e-9)
    }
  })

  it('has leaders from the rim to the nearest point of the box', () => {
    const away = [...labelCandidates(request)].flatMap(({ box, leader }) => (leader ? [{ box, leader }] : []))
    expect(away.length).toBeGreaterThan(16)
    for (const { box, leader } of away) {
      expect(Math.hypot(leader.from[0] - 100, leader.from[1] - 80)).toBeCloseTo(9, 9)
      expect(leader.to[0]).toBeCloseTo(Math.min(box.right, Math.max(box.left, 100)), 9)
      expect(leader.to[1]).toBeCloseTo(Math.min(box.bottom, Math.max(box.top, 80)), 9)
      expect(Math.hypot(leader.to[0] - leader.from[0], leader.to[1] - leader.from[1])).toBeGreaterThan(14)
    }
  })

  it('keeps to the sides that are asked for, in their order', () => {
    const sides = [...labelCandidates({ ...request, sides: ['left', 'right'] })].map(({ side }) => side)
    expect(sides.slice(0, 2)).toEqual(['left', 'right'])
    expect(new Set(sides)).toEqual(new Set(['left', 'right']))
  })
})
