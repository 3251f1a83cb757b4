import type { Box } from './box.ts'

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
