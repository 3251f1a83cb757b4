import * as layout from './layout.ts'
import { mediumPage, widePage } from './layout.ts'

/**
 * The widths, in CSS pixels, from which the page has another layout. Scripts lay out for the step, not for the exact
 * width, so that the stylesheet of a prerendered page can hold the same layout.
 */
export const pageSteps = [0, 360, 420, 520, mediumPage, 780, widePage, 1100, 1240, 1280, 1360, 1440] as const

/** The narrowest page that is laid out for, in CSS pixels. */
const narrowest = 300

/** The step of a page’s width: the width that it is laid out for, both in CSS pixels. */
export function pageStep(width: number): number {
  return Math.max(narrowest, ...pageSteps.filter((step) => step <= width))
}

/** The width of the column of map and timeline on a page so wide, in CSS pixels. */
export function columnWidth(page: number): number {
  const room = page - 2 * margin(page)
  if (page < widePage) return room
  return room - layout.columnGap - clampedShare(page, layout.quotesCqi, layout.quotesLeastRem, layout.quotesMostRem)
}

/** A share of a length, between a least and a most in rem, in CSS pixels: `clamp(LEASTrem, SHAREcqi, MOSTrem)` of a stylesheet. */
export function clampedShare(length: number, percent: number, leastRem: number, mostRem: number): number {
  return Math.min(mostRem * rem, Math.max(leastRem * rem, (length * percent) / 100))
}

/** A rem in CSS pixels, where the reader has set no other. */
export const rem = 16

function margin(page: number): number {
  if (page < mediumPage) return layout.narrowMargin
  return page < widePage ? layout.mediumMargin : layout.wideMargin
}
