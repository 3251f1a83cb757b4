import type { LngLat } from '../../story/story.ts'
import { type Box, boxAround, boxesTouch, boxIsInFrame } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { type FramePoint, project, type Size } from '../projection/camera.ts'

/** How far a river’s name stands off its course, in CSS pixels. */
const standOff = 8

/** How far the course may stray from a straight line below a name, as a part of its length. */
const straightness = 0.16

/** Bends shorter than this are ignored, in CSS pixels. */
export const strideLength = 12

/** A name’s upright box in CSS pixels, and by how many degrees the name is turned in it. */
export type NameSpot = { readonly box: Box; readonly turn: number }

/**
 * Where a river’s name stands: beside the straightest stretch of its course that is as long as the name, free and in
 * view. Null where there is none. `box` is the upright box around the turned name, in CSS pixels.
 */
export function riverNameSpot(
  course: readonly LngLat[],
  view: View,
  size: Size,
  taken: readonly Box[],
): NameSpot | null {
  const points = strides(course.map((point) => project(view.camera, view.size, point)))
  const length = Math.ceil((size.width * 1.1) / strideLength)
  let best: { readonly spot: NameSpot; readonly stray: number } | null = null
  for (const [index, start] of points.entries()) {
    const end = points[index + length]
    if (end === undefined) break
    const stray = 1 - Math.hypot(end[0] - start[0], end[1] - start[1]) / (length * strideLength)
    if (stray > straightness || (best !== null && stray >= best.stray - 1e-6)) continue
    const spot = beside(start, end, size)
    const isFree = boxIsInFrame(spot.box, view.size, 4) && !taken.some((other) => boxesTouch(spot.box, other, 2))
    if (isFree) best = { spot, stray }
  }
  return best?.spot ?? null
}

/** Points along the course, each a stride from the one before in a straight line. */
export function strides(course: readonly FramePoint[]): readonly FramePoint[] {
  const steps: FramePoint[] = course.slice(0, 1)
  for (const point of course) {
    let last = steps.at(-1) ?? point
    let distance = Math.hypot(point[0] - last[0], point[1] - last[1])
    while (distance >= strideLength) {
      const part = strideLength / distance
      last = [last[0] + (point[0] - last[0]) * part, last[1] + (point[1] - last[1]) * part]
      steps.push(last)
      distance -= strideLength
    }
  }
  return steps
}

/** The size of the upright box around a name that is turned by an angle in radians. */
export function turnedSize({ width, height }: Size, angle: number): Size {
  const [along, across] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
  return { width: along * width + across * height, height: across * width + along * height }
}

/** The box of a name above the line from start to end, read from left to right. */
function beside(start: FramePoint, end: FramePoint, { width, height }: Size): NameSpot {
  const [from, to] = start[0] <= end[0] ? [start, end] : [end, start]
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const middle = [
    (from[0] + to[0]) / 2 + Math.sin(angle) * (standOff + height / 4),
    (from[1] + to[1]) / 2 - Math.cos(angle) * (standOff + height / 4),
  ] as const
  const box = boxAround(middle, turnedSize({ width, height }, angle))
  return { box, turn: (angle * 180) / Math.PI }
}
