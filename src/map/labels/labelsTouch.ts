import { type Box, boxesTouch, boxTouchesCircle } from '../projection/box.ts'
import type { FramePoint } from '../projection/camera.ts'

/** On which side of its dot a label stands. */
export type LabelSide = 'right' | 'left' | 'top' | 'bottom' | 'top-right' | 'bottom-right' | 'top-left' | 'bottom-left'

/** The straight line from a dot’s rim to the label that stands away from it, CSS px from the top left of the frame. */
export type Leader = { readonly from: FramePoint; readonly to: FramePoint }

/** Where a label may stand. One that stands away from its dot has a leader to it. */
export type PlacedLabel = { readonly side: LabelSide; readonly box: Box; readonly leader: Leader | null }

/** A round dot, its anchor CSS px from the top left of the frame. */
type Dot = { readonly anchor: FramePoint; readonly dotRadius: number }

/** CSS px of breathing space between labels and labels, dots or leaders. */
const breathing = 2

/** CSS px between a leader and the dots that it passes: less, for it to get out from between close dots. */
const leaderBreathing = 1

/** Whether two labels, their boxes and leaders, are in each other’s way. */
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
export function labelTouchesDot({ box, leader }: PlacedLabel, { anchor, dotRadius }: Dot): boolean {
  return (
    boxTouchesCircle(box, anchor, dotRadius + breathing) ||
    (leader !== null && leaderTouchesCircle(leader, anchor, dotRadius + leaderBreathing))
  )
}

/** Whether a leader comes nearer to a point than `radius` CSS px. */
export function leaderTouchesCircle({ from, to }: Leader, [x, y]: FramePoint, radius: number): boolean {
  const [eastwards, southwards] = [to[0] - from[0], to[1] - from[1]]
  const lengthSquared = eastwards * eastwards + southwards * southwards
  const along = lengthSquared === 0 ? 0 : ((x - from[0]) * eastwards + (y - from[1]) * southwards) / lengthSquared
  const share = Math.min(1, Math.max(0, along))
  const [offX, offY] = [x - from[0] - share * eastwards, y - from[1] - share * southwards]
  return offX * offX + offY * offY < radius * radius
}

/** Whether a leader runs through a box or nearer to one of its edges than `gap` CSS px (Liang & Barsky 1984). */
export function leaderTouchesBox({ from, to }: Leader, box: Box, gap = 0): boolean {
  const [left, top, right, bottom] = [box.left - gap, box.top - gap, box.right + gap, box.bottom + gap]
  if (Math.max(from[0], to[0]) <= left || Math.min(from[0], to[0]) >= right) return false
  if (Math.max(from[1], to[1]) <= top || Math.min(from[1], to[1]) >= bottom) return false
  const overX = sharesBetween(from[0], to[0], left, right)
  const overY = sharesBetween(from[1], to[1], top, bottom)
  return Math.max(overX[0], overY[0], 0) < Math.min(overX[1], overY[1], 1)
}

/** At which shares of its way from `start` to `end` a number enters and leaves what is between `least` and `most`. */
function sharesBetween(start: number, end: number, least: number, most: number): readonly [number, number] {
  if (start === end) return [-Infinity, Infinity]
  const [atLeast, atMost] = [(least - start) / (end - start), (most - start) / (end - start)]
  return [Math.min(atLeast, atMost), Math.max(atLeast, atMost)]
}

/** Whether two leaders cross. Leaders that only meet at an end, or run along each other, don’t. */
export function leadersCross(a: Leader, b: Leader): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  )
}

/** Positive where the way from `a` over `b` to `c` turns one way, negative where it turns the other. */
function turn(a: FramePoint, b: FramePoint, c: FramePoint): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}
