import { describe, expect, it } from 'vitest'
import { fitCamera } from '../map/projection/camera.ts'
import { cameraRules } from './cameraRules.ts'

const fitted = (top: number, size: readonly [number, number] = [0.02, 0.01]) => ({
  size,
  padding: { top, bottom: 90, left: 30, right: 30 },
})

it('has a rule for each width from which on the camera is another', () => {
  const rules = cameraRules((page) => fitted(page < 500 ? 88 : 68)).split('\n')
  expect(rules).toHaveLength(2)
  expect(rules[0]).toContain('--middle-y:calc(50cqh + -1px)')
  expect(rules[1]).toMatch(/^@container page \(min-width:500px\)\{/)
})

it('leaves out the direction in which there is nothing to fit', () => {
  expect(cameraRules(() => fitted(68, [0, 0]))).toContain('--world:min(262144px)')
})

describe('says what fitCamera does', () => {
  it.each([
    [375, 352],
    [698, 375],
    [900, 480],
    [1200, 300],
  ])('in a frame of %d by %d px', (width, height) => {
    const [extentWidth, extentHeight] = [0.02, 0.01]
    const side = Math.min(64, width / 14)
    // The equator: there a degree of longitude and of latitude are as long in Web Mercator.
    const extent = [0, -extentHeight * 180, extentWidth * 360, extentHeight * 180] as const
    const { zoom } = fitCamera(extent, { width, height }, { top: 68, bottom: 90, left: side, right: side })
    const world = /--world:min\(([^;]+)\);/.exec(cameraRules(() => fitted(68)))?.[1] ?? ''
    const value = Math.min(
      ...world.split(/,(?![^(]*\))/).map((part) => {
        const plain = part
          .replaceAll('100cqw', String(width))
          .replaceAll('100cqh', String(height))
          .replaceAll('px', '')
          .replaceAll('min(', 'Math.min(')
        return Number(new Function(`return ${plain}`)())
      }),
    )
    expect(Math.log2(value / 512)).toBeCloseTo(zoom, 2)
  })
})
