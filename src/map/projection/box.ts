import type { FramePoint, Size } from './camera.ts'

/** An upright rectangle, CSS px from the top left of the frame. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box of this size around its centre. */
export function boxAround([x, y]: FramePoint, { width, height }: Size): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** Whether two boxes overlap or come nearer to each other than `gap` CSS px, along both axes. */
export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
}

/** Whether a box lies wholly inside the frame, `inset` CSS px or more from its edges. */
export function boxIsInFrame(box: Box, frame: Size, inset: number): boolean {
  return box.left >= inset && box.top >= inset && box.right <= frame.width - inset && box.bottom <= frame.height - inset
}

/** The point of a box, its inside included, that is nearest to a point. */
export function nearestPointOfBox(box: Box, [x, y]: FramePoint): FramePoint {
  return [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))]
}

/**
 * Whether a box reaches into the circle around a point. Asked thousands of times for one map: no square root, no array.
 */
export function boxTouchesCircle(box: Box, [x, y]: FramePoint, radius: number): boolean {
  const eastwards = Math.max(box.left - x, 0, x - box.right)
  const southwards = Math.max(box.top - y, 0, y - box.bottom)
  return eastwards * eastwards + southwards * southwards < radius * radius
}

/** The box of an element, in CSS pixels from the top left of another. */
export function boxWithin(element: Element, within: Element): Box {
  const box = element.getBoundingClientRect()
  const frame = within.getBoundingClientRect()
  return {
    left: box.left - frame.left,
    top: box.top - frame.top,
    right: box.right - frame.left,
    bottom: box.bottom - frame.top,
  }
}
