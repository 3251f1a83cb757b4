import type { Size } from '../../map/projection/camera.ts'
import { labelGap, labelInset, labelLine, labelMostRem } from '../../page/layout.ts'
import { rem } from '../../page/pageSteps.ts'
import type { Place } from '../../story/story.ts'
import type { Lettering, LetterStyle } from './lettering.ts'
import { wrapLines } from './wrapLines.ts'

/** A place’s name and what follows it, set like Markers.module.css. */
export type PlaceLabel = {
  /** The name, in lines. */
  readonly lines: readonly string[]
  /** After the first line: "approx." and the number of statements. */
  readonly after: readonly { readonly text: string; readonly isItalic: boolean }[]
  /** With the space at either end; empty if the fonts can’t write the name. */
  readonly size: Size
}

export const labelStyles = {
  name: { family: 'sans', weight: 600, size: 13 },
  after: { family: 'sans', weight: 400, size: 13 },
} as const satisfies Record<string, LetterStyle>

/** Returns the label of a place with this number of statements. */
export function placeLabel(
  { name, precision }: Place,
  statements: number,
  approximate: string,
  lettering: Lettering,
): PlaceLabel {
  if (!lettering.canWrite(name, labelStyles.name)) return { lines: [], after: [], size: { width: 0, height: 0 } }
  const after = [
    ...(precision === 'approximate' ? [{ text: approximate, isItalic: true }] : []),
    ...(statements > 0 ? [{ text: String(statements), isItalic: false }] : []),
  ].filter(({ text }) => lettering.canWrite(text, labelStyles.after))
  const besides = after.reduce(
    (sum, { text }) => sum + labelGap + lettering.width(text, labelStyles.after),
    2 * labelInset,
  )
  const nameWidth = (text: string) => lettering.width(text, labelStyles.name)
  const lines = wrapLines(name, labelMostRem * rem - besides, nameWidth)
  const width = Math.max(...lines.map(nameWidth)) + besides
  return { lines, after, size: { width: Math.ceil(width), height: lines.length * labelLine } }
}
