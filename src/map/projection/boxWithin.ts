import type { Box } from './box.ts'

/** Where an element stands in another, in CSS pixels from that one’s top left. */
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
