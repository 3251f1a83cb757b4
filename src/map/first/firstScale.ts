import { longestScaleBar, scaleBar } from '../controls/scaleBarLength.ts'
import type { FirstPicture } from './firstPicture.ts'

/**
 * A scale bar that all widths of a page share: kilometres, and how many widths of the world these are at the first
 * view’s latitude. Where its map is largest the bar is as long as it may be.
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
