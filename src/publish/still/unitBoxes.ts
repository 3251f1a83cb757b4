import { worldX, worldY } from '../../map/projection/mercator.ts'
import type { LngLat } from '../../story/story.ts'
import { type UnitBox, unitsPerWorld } from '../tiles/tileFeatures.ts'

/** A box’s width, in units. */
export function boxWidth([left, , right]: UnitBox): number {
  return right - left
}

/** A box’s area, in units squared. */
export function boxArea([left, top, right, bottom]: UnitBox): number {
  return (right - left) * (bottom - top)
}

/** Whether a box contains another, in any copy of the world. */
export function containsBox(box: UnitBox, other: UnitBox): boolean {
  const [left, top, right, bottom] = inCopyOf(other, box)
  return left >= box[0] && top >= box[1] && right <= box[2] && bottom <= box[3]
}

/** The box around boxes, in the first one’s copy of the world. */
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

/** Moves a box to the copy of the world where it is nearest to another. */
function inCopyOf([left, top, right, bottom]: UnitBox, [otherLeft, , otherRight]: UnitBox): UnitBox {
  const turns = Math.round((otherLeft + otherRight - left - right) / 2 / unitsPerWorld)
  return [left + turns * unitsPerWorld, top, right + turns * unitsPerWorld, bottom]
}

/** Whether a box contains a place, in any copy of the world. */
export function containsPlace([longitude, latitude]: LngLat, box: UnitBox): boolean {
  const [x, y] = [worldX(longitude) * unitsPerWorld, worldY(latitude) * unitsPerWorld]
  const [left] = inCopyOf([x, y, x, y], box)
  return left >= box[0] && y >= box[1] && left <= box[2] && y <= box[3]
}

/** The part that two boxes share. */
export function boxIntersection(a: UnitBox, b: UnitBox): [number, number, number, number] {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}
