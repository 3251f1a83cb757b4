import type { Size } from '../projection/camera.ts'
import type { FarPlace } from '../scene/farPlaces.ts'
import { pixels } from './labelStyle.ts'

/**
 * Where the button of a place out of view stands, and which way its arrow points: custom properties of
 * FarPlaceButton.module.css. One in the lower half of the frame keeps its distance from the lower edge.
 */
export function farPlaceStyle({ box, bearing }: FarPlace, frame: Size): Readonly<Record<`--${string}`, string>> {
  const isLow = box.top > frame.height / 2
  return {
    '--left': pixels(box.left),
    '--top': isLow ? 'auto' : pixels(box.top),
    '--bottom': isLow ? pixels(frame.height - box.bottom) : 'auto',
    '--width': pixels(box.right - box.left),
    '--turn': `${bearing.toFixed(0)}deg`,
  }
}
