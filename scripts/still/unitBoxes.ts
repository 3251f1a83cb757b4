import { worldX, worldY } from '../../src/map/projection/mercator.ts'
import type { LngLat } from '../../src/story/story.ts'
import { type UnitBox, unitsPerWorld } from './tileFeatures.ts'

/** A box’s width, in units. */
export function widthOf([left, , right]: UnitBox): number {
  return right - left
}

/** A box’s area, in units squared. */
export function boxArea([left, top, right, bottom]: UnitBox): number {
  return (right - left) * (bottom - top)
}

/** Whether a box lies in another, in whatever copy of the world. */
export function holds(box: UnitBox, other: UnitBox): boolean {
  const [left, top, right, bottom] = inCopyOf(other, box)
  return left >= box[0] && top >= box[1] && right <= box[2] && bottom <= box[3]
}

/** The box round boxes, in the copy of the world of the first. */
export function boxUnion(boxes: readonly UnitBox[]): UnitBox {
  return boxes.reduce((one, next) => {
    const other = inCopyOf(next, one)
    return [
      Math.min(one[0], other[0]),
      Math.min(one[1], other[1]),
      Math.max(one[2], other[2]),
      Math.max(one[3], other[3]),
    ]
  })
}

/** The same stretch in the copy of the world in which it is nearest another. */
function inCopyOf([left, top, right, bottom]: UnitBox, [otherLeft, , otherRight]: UnitBox): UnitBox {
  const turns = Math.round((otherLeft + otherRight - left - right) / 2 / unitsPerWorld)
  return [left + turns * unitsPerWorld, top, right + turns * unitsPerWorld, bottom]
}

/** Whether a place lies in a box, in whatever copy of the world. */
export function isInside([longitude, latitude]: LngLat, box: UnitBox): boolean {
  const [x, y] = [worldX(longitude) * unitsPerWorld, worldY(latitude) * unitsPerWorld]
  const [left] = inCopyOf([x, y, x, y], box)
  return left >= box[0] && y >= box[1] && left <= box[2] && y <= box[3]
}
