import type { PlacedLabel } from '../labels/labelsTouch.ts'
import type { FramePoint } from '../projection/camera.ts'
import { markerRadius } from './isElsewhere.ts'

type Properties = Readonly<Record<`--${string}`, string>>

/** A label higher than this, in CSS pixels, has more than one line. */
const oneLine = 30

/**
 * Where a place’s label and its leader stand from the top left of the marker’s button: custom properties of
 * Markers.module.css. `anchor` is the place’s point in the frame. A label that found no room stands to the right of its
 * dot, to be shown when the marker is pointed at.
 */
export function labelStyle(placed: PlacedLabel | undefined, anchor: FramePoint): Properties {
  if (placed === undefined) return { ...withoutRoom, ...leaderStyle(null, anchor) }
  const { box, side, leader } = placed
  return {
    '--label-x': pixels(box.left - anchor[0] + markerRadius),
    '--label-y': pixels(box.top - anchor[1] + markerRadius),
    '--label': pixels(box.right - box.left),
    '--wrap': box.bottom - box.top < oneLine ? 'nowrap' : 'normal',
    '--aligned': alignment(side),
    ...leaderStyle(leader, anchor),
  }
}

const withoutRoom: Properties = {
  '--label-x': '26px',
  '--label-y': '3px',
  '--label': 'max-content',
  '--wrap': 'normal',
  '--aligned': 'left',
}

/** A label is flush with the side of it that faces the dot. */
function alignment(side: PlacedLabel['side']): string {
  if (side.endsWith('left')) return 'right'
  return side === 'top' || side === 'bottom' ? 'center' : 'left'
}

function leaderStyle(leader: PlacedLabel['leader'], anchor: FramePoint): Properties {
  if (leader === null) return { '--leader': '0px' }
  const { from, to } = leader
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  return {
    '--leader': pixels(Math.hypot(x, y)),
    '--leader-x': pixels(from[0] - anchor[0] + markerRadius),
    '--leader-y': pixels(from[1] - anchor[1] + markerRadius),
    '--leader-turn': `${((Math.atan2(y, x) * 180) / Math.PI).toFixed(1)}deg`,
  }
}

/** A length in CSS, to a tenth of a pixel. */
export function pixels(length: number): `${number}px` {
  return `${Math.round(length * 10) / 10}px`
}
