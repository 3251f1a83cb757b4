import type { FarPlace } from '../scene/farPlaces.ts'
import type { FirstPicture } from './firstPicture.ts'

/**
 * Where a first picture has the button of a place out of view, if it has one: custom properties of FirstPicture.module.css.
 * One at the lower edge keeps its distance from there, whatever the frame’s height.
 */
export function firstFarStyle(
  place: FarPlace | undefined,
  { view: { size } }: FirstPicture,
): Readonly<Record<string, string>> {
  if (place === undefined) return { '--seen': 'hidden' }
  const { left, right, top, bottom } = place.box
  const isLow = top > size.height / 2
  return {
    '--seen': 'visible',
    '--left': pixels(left),
    '--top': isLow ? 'auto' : pixels(top),
    '--bottom': isLow ? pixels(size.height - bottom) : 'auto',
    '--width': pixels(right - left),
    '--turn': `${place.bearing.toFixed(0)}deg`,
  }
}

/** To a tenth of a pixel. */
function pixels(length: number): string {
  return `${Math.round(length * 10) / 10}px`
}
