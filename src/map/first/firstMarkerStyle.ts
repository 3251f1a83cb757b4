import type { Place } from '../../story/story.ts'
import type { PlacedLabel } from '../labels/placeLabels.ts'
import { isElsewhere } from '../markers/isElsewhere.ts'
import { project } from '../projection/camera.ts'
import type { FirstPicture } from './firstPicture.ts'

type Properties = Readonly<Record<string, string | number>>

/** Half a marker’s button, in CSS pixels. */
const half = 12

/** Where a first picture has a place and its name: custom properties of FirstPicture.module.css. */
export function firstMarkerStyle(place: Place, { layout, view, offset }: FirstPicture): Properties {
  const [x, y] = offset(place.point)
  const placed = layout.labels.get(place.id)
  const [markerX, markerY] = project(view.camera, view.size, place.point)
  const isAway =
    isElsewhere(place, layout.far, view) ||
    markerX < 0 ||
    markerY < 0 ||
    markerX > view.size.width ||
    markerY > view.size.height
  const isNamed = placed !== undefined && !isAway
  return {
    '--x': x,
    '--y': y,
    '--seen': isAway ? 'hidden' : 'visible',
    '--named': isNamed ? 'visible' : 'hidden',
    ...labelStyle(placed, markerX, markerY),
    ...leaderStyle(isNamed ? placed.leader : null, markerX, markerY),
  }
}

/** Where a name stands; one that shows only when pointed at stands to the right. */
function labelStyle(placed: PlacedLabel | undefined, markerX: number, markerY: number): Properties {
  if (placed === undefined) {
    const beside = pixels(half)
    return {
      '--label-x': beside,
      '--label-y': beside,
      '--wrap': 'normal',
      '--label': 'auto',
      '--aligned': 'left',
    }
  }
  const { box, side } = placed
  return {
    '--label-x': pixels(box.left - markerX + half),
    '--label-y': pixels(box.top - markerY + half),
    '--wrap': box.bottom - box.top < 30 ? 'nowrap' : 'normal',
    '--label': pixels(box.right - box.left),
    '--aligned': aligned(side),
  }
}

/** As Markers.module.css aligns a name on a side of its dot. */
function aligned(side: PlacedLabel['side']): string {
  if (side.endsWith('left')) return 'right'
  return side === 'top' || side === 'bottom' ? 'center' : 'left'
}

function leaderStyle(leader: PlacedLabel['leader'], markerX: number, markerY: number): Properties {
  if (leader === null) return { '--leader': '0px' }
  const { from, to } = leader
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  return {
    '--leader': pixels(Math.hypot(x, y)),
    '--leader-x': pixels(from[0] - markerX + half),
    '--leader-y': pixels(from[1] - markerY + half),
    '--leader-turn': `${((Math.atan2(y, x) * 180) / Math.PI).toFixed(1)}deg`,
  }
}

/** To a tenth of a pixel, as `driveMarkers` has it. */
function pixels(length: number): string {
  return `${Math.round(length * 10) / 10}px`
}
