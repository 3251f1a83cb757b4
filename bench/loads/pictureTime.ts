import type { Browser } from '@playwright/test'
import { decodeFrames } from '../frames/decodeFrames.ts'
import { firstShown } from '../frames/pictureShown.ts'
import { type Frame, frameSize } from '../frames/screencast.ts'
import type { Area } from '../probe/probe.ts'
import { windowSize } from '../session/openPage.ts'

/**
 * When the first frame that shows the page’s main picture was shown, in milliseconds since `origin`, the start of the
 * navigation in milliseconds since the Unix epoch. `area` is the picture’s box at the end. Null if there is no picture.
 */
export async function pictureTime(
  browser: Browser,
  frames: readonly Frame[],
  area: Area | null,
  origin: number,
): Promise<number | null> {
  if (area === null) return null
  const scale = frameSize.width / windowSize.width
  const bottom = Math.min(area.top + area.height, windowSize.height)
  const pictures = await decodeFrames(browser, frames, {
    left: area.left * scale,
    top: area.top * scale,
    width: area.width * scale,
    height: (bottom - area.top) * scale,
  })
  const first = frames[firstShown(pictures) ?? -1]
  return first === undefined ? null : first.at - origin
}
