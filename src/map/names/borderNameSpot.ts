import type { LngLat } from '../../story/story.ts'
import { type Box, boxAround, boxesTouch, boxIsInFrame } from '../projection/box.ts'
import { type FramePoint, project, type Size, type View } from '../projection/camera.ts'
import { type NameSpot, strideLength, strides, turnedSize } from './riverNameSpot.ts'

/** How far a name stands off its border, in CSS pixels. */
const standOff = 7

/** A border steeper than this, in degrees, has its names level beside it. */
const steep = 50

/** How far a border may bulge into the stretch that a name stands along, in CSS pixels. */
const mostBulge = 16

/**
 * Where a country’s name stands along its border: on the country’s side of the straightest stretch that is free and in
 * view, turned with it, or level where the border is steep. `course` has the country on its left. Null where there is
 * no room.
 */
export function borderNameSpot(
  course: readonly LngLat[],
  view: View,
  size: Size,
  taken: readonly Box[],
): NameSpot | null {
  const points = strides(course.map((point) => project(view.camera, view.size, point)))
  let best: { readonly spot: NameSpot; readonly bulge: number } | null = null
  for (let index = 0; index < points.length; index += 1) {
    for (const { spot, bulge } of [along(points, index, size), beside(points, index, size)].flatMap(
      (found) => found ?? [],
    )) {
      if (best !== null && bulge >= best.bulge - 1e-6) continue
      const isFree = boxIsInFrame(spot.box, view.size, 4) && !taken.some((other) => boxesTouch(spot.box, other, 3))
      if (isFree) best = { spot, bulge }
    }
  }
  return best?.spot ?? null
}

type Found = { readonly spot: NameSpot; readonly bulge: number }

/** The name along the stretch of its length that begins at a point. */
function along(points: readonly FramePoint[], index: number, size: Size): Found | null {
  const stretch = stretchFrom(points, index, size.width)
  if (stretch === null || Math.abs(stretch.turn) > steep) return null
  const { middle, normal, turn, bulge } = stretch
  const middleOfName = away(middle, normal, bulge + standOff + size.height / 2)
  return { spot: { box: boxAround(middleOfName, turnedSize(size, (turn * Math.PI) / 180)), turn }, bulge }
}

/** The level name beside the steep stretch that begins at a point, which is as tall as the name. */
function beside(points: readonly FramePoint[], index: number, size: Size): Found | null {
  const stretch = stretchFrom(points, index, size.height * 2)
  if (stretch === null || Math.abs(stretch.turn) <= steep) return null
  const { middle, normal, bulge } = stretch
  const reach = (Math.abs(normal[0]) * size.width + Math.abs(normal[1]) * size.height) / 2
  const box = boxAround(away(middle, normal, bulge + standOff + reach), size)
  const isCrossed = points.some(
    ([x, y]) => x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3,
  )
  return isCrossed ? null : { spot: { box, turn: 0 }, bulge }
}

type Stretch = {
  readonly middle: FramePoint
  /** The direction of its left side, 1 CSS pixel long. */
  readonly normal: FramePoint
  /** By how many degrees a name along it is turned, read from left to right. */
  readonly turn: number
  /** How far its border bulges to the left, in CSS pixels. */
  readonly bulge: number
}

/** The stretch of a length in CSS pixels that begins at a point; null where the border ends before, or is not straight. */
function stretchFrom(points: readonly FramePoint[], index: number, length: number): Stretch | null {
  const last = index + Math.ceil((length * 1.05) / strideLength)
  const [start, end] = [points[index], points[last]]
  if (start === undefined || end === undefined) return null
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const distance = Math.hypot(dx, dy)
  if (distance < length) return null
  const normal: FramePoint = [dy / distance, -dx / distance]
  const bulges = points.slice(index, last + 1).map(([x, y]) => (x - start[0]) * normal[0] + (y - start[1]) * normal[1])
  const bulge = Math.max(...bulges)
  if (bulge > mostBulge) return null
  const direction = (Math.atan2(dy, dx) * 180) / Math.PI
  const turn = direction > 90 ? direction - 180 : direction < -90 ? direction + 180 : direction
  return { middle: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], normal, turn, bulge }
}

function away([x, y]: FramePoint, [toX, toY]: FramePoint, distance: number): FramePoint {
  return [x + toX * distance, y + toY * distance]
}
