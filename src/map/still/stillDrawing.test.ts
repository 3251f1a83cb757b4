import { describe, expect, it } from 'vitest'
import { groundLayers, widthAt } from '../ground/groundLook.ts'
import type { StillGround } from '../ground/stillGround.ts'
import type { View } from '../projection/camera.ts'
import { stillDrawing } from './stillDrawing.ts'

const view: View = { camera: { center: [0, 0], zoom: 5 }, size: { width: 512, height: 256 } }

/** A square stretch round 0° N, 0° E, so many CSS pixels wide at zoom 5. */
function extract(width: number): StillGround['extracts'][number] {
  const unitsPerWorld = 512 * 2 ** 5
  const corner = (unitsPerWorld - width) / 2
  return { unitsPerWorld, origin: [corner, corner], size: [width, width], paths: {} }
}

const groundOf = (...widths: readonly number[]): StillGround => ({
  version: 1,
  extracts: widths.map(extract),
  names: [],
})

describe('extracts', () => {
  it('stand in the frame', () => {
    expect(stillDrawing(groundOf(100), view, false).extracts).toEqual([{ left: 206, top: 78, width: 100, height: 100 }])
  })

  it('are left out below a finer one that covers the frame, and only below it', () => {
    const { extracts } = stillDrawing(groundOf(4000, 600, 100), view, false)
    expect(extracts.map((transform) => transform !== null)).toEqual([false, true, true])
  })

  it('are all drawn where no finer one covers the frame', () => {
    expect(stillDrawing(groundOf(4000, 300, 100), view, false).extracts).not.toContain(null)
  })
})

describe('lines', () => {
  it.each(groundLayers)('of $id are as wide as on the live map, from the same zoom on', (layer) => {
    for (const zoom of [0, 3.9, 4, 5.5, 9]) {
      const { lines } = stillDrawing(groundOf(100), { ...view, camera: { center: [0, 0], zoom } }, false)
      const isDrawn = layer.kind === 'line' && zoom >= (layer.fromZoom ?? 0)
      expect(lines.get(layer.id)?.width).toBe(isDrawn ? widthAt(layer.width, zoom) : undefined)
    }
  })

  it('have dashes in line widths, at rest', () => {
    const width = stillDrawing(groundOf(100), view, false).lines.get('borders-disputed')?.width ?? 0
    const { lines } = stillDrawing(groundOf(100), view, false)
    expect(lines.get('borders-disputed')?.dashes).toBe(`${3 * width} ${2.5 * width}`)
    expect(lines.get('borders')?.dashes).toBe('none')
  })

  it('have none while the map moves, and the borders of first-level units are away', () => {
    const { lines } = stillDrawing(groundOf(100), view, true)
    expect(lines.get('borders-disputed')?.dashes).toBe('none')
    expect(lines.get('admin1')).toBeNull()
    expect(stillDrawing(groundOf(100), view, false).lines.get('admin1')).not.toBeNull()
  })
})
