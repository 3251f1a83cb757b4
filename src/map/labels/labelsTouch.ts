import { type Box, boxesTouch, boxTouchesCircle } from '../projection/box.ts'
import type { LabelRequest, PlacedLabel } from './labelCandidates.ts'
import { leadersCross, leaderTouchesBox, leaderTouchesCircle } from './leader.ts'

/** CSS px of breathing space between labels and labels, dots or leaders. */
const breathing = 2

/** CSS px between a leader and the dots that it passes: less, for it to get out from between close dots. */
const leaderBreathing = 1

/** Whether two labels, their boxes and leaders, are in each other's way. */
export function labelsTouch(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    labelTouchesBox(a, b.box) ||
    (b.leader !== null && leaderTouchesBox(b.leader, a.box, breathing)) ||
    (a.leader !== null && b.leader !== null && leadersCross(a.leader, b.leader))
  )
}

/** Whether a label or its leader touches a box. */
export function labelTouchesBox({ box, leader }: PlacedLabel, other: Box): boolean {
  return boxesTouch(box, other, breathing) || (leader !== null && leaderTouchesBox(leader, other, breathing))
}

/** Whether a label or its leader touches the dot of another. */
export function labelTouchesDot({ box, leader }: PlacedLabel, { anchor, dotRadius }: LabelRequest): boolean {
  return (
    boxTouchesCircle(box, anchor, dotRadius + breathing) ||
    (leader !== null && leaderTouchesCircle(leader, anchor, dotRadius + leaderBreathing))
  )
}
