import type { Size } from '../../map/projection/camera.ts'
import * as layout from '../../page/layout.ts'
import { clampedShare, rem } from '../../page/pageSteps.ts'

/** The height of the map in a single-column page of a width, in CSS pixels. */
const height = (page: number) => Math.round(clampedShare(page, layout.mapCqi, layout.mapLeastRem, layout.mapMostRem))

/**
 * The frames that the still map must fill, in CSS pixels: those of pages 280 to 2,560 px wide. Beside the quotes a
 * frame is about half as high as it is wide: as high as the timeline leaves it.
 */
export const stillFrames: readonly Size[] = [
  ...steps(280, 640, 5).map((width) => ({ width, height: layout.mapLeastRem * rem })),
  ...steps(592, 912, 5).map((width) => ({ width, height: height(width + 2 * layout.mediumMargin) })),
  ...steps(504, 800, 8).flatMap((width) =>
    steps(
      Math.max(layout.mapBesideLeastRem * rem, Math.round(width * 0.52)),
      Math.min(480, Math.round(width * 0.64)),
      5,
    ).map((height) => ({
      width,
      height,
    })),
  ),
]

/** The numbers from `first` to at most `last`, `step` apart. */
function steps(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
}
