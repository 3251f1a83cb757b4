import { longestScaleBar, scaleBar } from '../controls/scaleBarLength.ts'
import type { FirstPicture } from './firstPicture.ts'

/**
 * The scale bar of the first map, the same distance at all widths of a page: `length` in widths of the world at the
 * first view’s latitude. It has its greatest length on the largest map.
 */
export function firstScale(pictures: readonly FirstPicture[]): {
  readonly kilometres: number
  readonly length: number
} {
  const cameras = pictures.map(({ view }) => view.camera).toSorted((a, b) => b.zoom - a.zoom)
  const [largest] = cameras
  if (largest === undefined) return { kilometres: 0, length: 0 }
  const { kilometres, width } = scaleBar(largest.center[1], largest.zoom, longestScaleBar)
  return { kilometres, length: width / (512 * 2 ** largest.zoom) }
}
