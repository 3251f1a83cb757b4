import type { FramePoint, View } from './camera.ts'
import { worldX, worldY } from './mercator.ts'
import type { PathGrid } from './pathData.ts'

/**
 * The SVG transform from a grid to CSS pixels of the frame, with its scale (pixels a unit) and the grid’s origin in the
 * frame. Of the copies of the world side by side it takes the one in which the middle of the paths, `width` units wide,
 * is nearest the camera’s centre.
 */
export function gridTransform(
  { origin: [x, y], unitsPerWorld }: PathGrid,
  { camera, size }: View,
  width = 0,
): { readonly transform: string; readonly scale: number; readonly corner: FramePoint } {
  const scale = (512 * 2 ** camera.zoom) / unitsPerWorld
  const middle = x + width / 2 - worldX(camera.center[0]) * unitsPerWorld
  const east = middle - Math.round(middle / unitsPerWorld) * unitsPerWorld - width / 2
  const south = y - worldY(camera.center[1]) * unitsPerWorld
  const [left, top] = [size.width / 2 + east * scale, size.height / 2 + south * scale]
  return {
    transform: `translate(${left.toFixed(3)} ${top.toFixed(3)}) scale(${scale.toPrecision(9)})`,
    scale,
    corner: [left, top],
  }
}
