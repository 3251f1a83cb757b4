/**
 * The widths at which the page is laid out anew, from each of these CSS pixels on. What a script lays out it lays
 * out for the step, not for the very width: so the stylesheet of a prerendered page can hold the same layout.
 */
export const pageSteps = [0, 360, 420, 520, 640, 780, 960, 1100, 1240, 1280, 1360, 1440] as const

/** The page’s narrowest width that is laid out for, in CSS pixels. */
const narrowest = 300

/** The step of a page’s width: the width that it is laid out for, both in CSS pixels. */
export function pageStep(width: number): number {
  return Math.max(narrowest, ...pageSteps.filter((step) => step <= width))
}

/** From this width on the quotes stand beside the map, in CSS pixels, as App.module.css has it. */
const wide = 960

/** The page’s margin, in CSS pixels, as App.module.css has it. */
const marginOf = (width: number) => (width < 640 ? 16 : width < wide ? 24 : 32)

/** The width of the column of map and timeline on a page so wide, in CSS pixels. */
export function columnWidth(width: number): number {
  const room = width - 2 * marginOf(width)
  return width < wide ? room : room - 32 - Math.min(544, Math.max(400, width * 0.38))
}
