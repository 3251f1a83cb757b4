import type { PlacedName } from '../names/groundNames.ts'
import type { FramePoint } from '../projection/camera.ts'
import type { FirstPicture } from './firstPicture.ts'

type Properties = Readonly<Record<string, string | number>>

/**
 * Where a first picture has a name of the ground, if it has room for it, as custom properties of FirstPicture.module.css: its
 * anchor, which is its town’s dot, else its middle, and how far from there the middle of the name stands.
 */
export function firstNameStyle(
  name: PlacedName | undefined,
  picture: FirstPicture,
): { readonly anchor: Properties; readonly name: Properties } {
  // One that has no room says nothing of where it would be.
  if (name === undefined) return { anchor: { '--seen': 'hidden' }, name: {} }
  const middle = middleOf(name)
  const anchor = name.dot ?? middle
  const [x, y] = picture.offsetAt(...anchor)
  return {
    anchor: { '--x': x, '--y': y, '--seen': 'visible' },
    name: {
      '--aside': `${halves(middle[0] - anchor[0])} ${halves(middle[1] - anchor[1])}`,
      '--turn': `${Math.round(name.turn)}deg`,
    },
  }
}

function middleOf({ box: { left, right, top, bottom } }: PlacedName): FramePoint {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** To half a pixel. */
function halves(length: number): string {
  return `${Math.round(length * 2) / 2}px`
}
