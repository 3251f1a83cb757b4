import type { Extent } from './camera.ts'
import { worldX, worldY } from './mercator.ts'

/** The width and the height of an extent, in widths of the Web Mercator world. */
export function worldSize([west, south, east, north]: Extent): readonly [width: number, height: number] {
  return [worldX(west > east ? east + 360 : east) - worldX(west), worldY(south) - worldY(north)]
}
