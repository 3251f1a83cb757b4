import type { FramePoint } from '../projection/camera.ts'
import type { PlacedName } from './placedNames.ts'

type Properties = Readonly<Record<`--${string}`, string | number>>

/** Where a name stands: the style of the element round it and of the name itself. */
export type NameStyle = { readonly anchor: Properties; readonly name: Properties }

/**
 * Where a name of the ground stands, as custom properties of GroundNames.module.css: its anchor, which is its town’s
 * dot, else its own middle, and how far the middle of the name stands from there. `at` brings a point of the frame to
 * the units of `--x` and `--y`.
 */
export function nameStyle({ box, dot, turn }: PlacedName, at: (point: FramePoint) => FramePoint): NameStyle {
  const middle: FramePoint = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const anchor = dot ?? middle
  const [x, y] = at(anchor)
  return {
    anchor: { '--x': x, '--y': y },
    name: {
      '--aside': `${halves(middle[0] - anchor[0])} ${halves(middle[1] - anchor[1])}`,
      '--turn': `${Math.round(turn)}deg`,
    },
  }
}

/** To half a pixel. */
function halves(length: number): string {
  return `${Math.round(length * 2) / 2}px`
}
