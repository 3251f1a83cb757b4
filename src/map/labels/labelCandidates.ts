import { type Box, boxAround, nearestPointOfBox } from '../projection/box.ts'
import type { FramePoint } from '../projection/camera.ts'
import type { Leader } from './leader.ts'

/** On which side of its dot a label stands. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'top'
  | 'bottom'
  | 'top-right'
  | 'bottom-right'
  | 'top-left'
  | 'bottom-left'

/** A label to place: all in CSS px, the anchor (the dot's centre) from the top left of the frame. */
export type LabelRequest = {
  readonly id: string
  readonly anchor: FramePoint
  readonly width: number
  readonly height: number
  readonly dotRadius: number
  /** Labels of higher priority choose first; of equal ones, the one given first. */
  readonly priority: number
  /** The sides to try, best first; left out, all eight in cartographers' order. */
  readonly sides?: readonly LabelSide[]
}

/** Where a label may stand. One that stands away from its dot has a leader to it. */
export type PlacedLabel = { readonly side: LabelSide; readonly box: Box; readonly leader: Leader | null }

/**
 * Right before left, and straight before diagonal: the order for point labels after E. Imhof, "Positioning
 * Names on Maps", The American Cartographer 2(2), 1975, and J. Christensen, J. Marks & S. Shieber, "An
 * Empirical Study of Algorithms for Point-Feature Label Placement", ACM Transactions on Graphics 14(3), 1995.
 * They rank top right first; beside round dots with counts, level with the dot reads better.
 */
const allSides: readonly LabelSide[] = [
  'right',
  'left',
  'top',
  'bottom',
  'top-right',
  'bottom-right',
  'top-left',
  'bottom-left',
]

/** Which way each side is, x to the right and y down; of length 1. */
const directions: Readonly<Record<LabelSide, readonly [x: number, y: number]>> = {
  right: [1, 0],
  left: [-1, 0],
  top: [0, -1],
  bottom: [0, 1],
  'top-right': [Math.SQRT1_2, -Math.SQRT1_2],
  'bottom-right': [Math.SQRT1_2, Math.SQRT1_2],
  'top-left': [-Math.SQRT1_2, -Math.SQRT1_2],
  'bottom-left': [-Math.SQRT1_2, Math.SQRT1_2],
}

/** CSS px between a dot's rim and a label beside it. */
const gapToDot = 3

/** CSS px further out, for labels with a leader. */
const leaderDistances: readonly number[] = [14, 26, 40, 56]

/** Where along a label above or below it the dot is: at the middle, near the left end, near the right. */
const slides: readonly number[] = [0, 1, -1]

/**
 * All the places where a label may stand, best first: each side beside the dot, above and below it flush with
 * the dot's left or right, then all of these further and further out with a leader. Made as they are asked
 * for.
 */
export function* labelCandidates(request: LabelRequest): Generator<PlacedLabel> {
  for (const distance of [0, ...leaderDistances]) {
    for (const slide of slides) {
      for (const side of request.sides ?? allSides) {
        if (slide !== 0 && side !== 'top' && side !== 'bottom') continue
        const box = boxAt(request, side, gapToDot + distance, slide)
        yield { side, box, leader: distance === 0 ? null : leaderTo(request, box) }
      }
    }
  }
}

/**
 * The label's box where the edge or corner that faces the dot is `gap` CSS px off its rim. `slide` 1 moves it
 * right until its start is above or below the dot's left, -1 left until its end is above or below the dot's
 * right.
 */
function boxAt(
  { anchor, width, height, dotRadius }: LabelRequest,
  side: LabelSide,
  gap: number,
  slide: number,
): Box {
  const [x, y] = directions[side]
  const reach = dotRadius + gap
  const center: FramePoint = [
    anchor[0] + x * reach + (Math.sign(x) * width) / 2 + slide * Math.max(0, width / 2 - dotRadius),
    anchor[1] + y * reach + (Math.sign(y) * height) / 2,
  ]
  return boxAround(center, { width, height })
}

/** From the dot's rim to the nearest point of the label's box, which lies outside the dot. */
function leaderTo({ anchor, dotRadius }: LabelRequest, box: Box): Leader {
  const to = nearestPointOfBox(box, anchor)
  const share = dotRadius / Math.hypot(to[0] - anchor[0], to[1] - anchor[1])
  return { from: [anchor[0] + (to[0] - anchor[0]) * share, anchor[1] + (to[1] - anchor[1]) * share], to }
}
