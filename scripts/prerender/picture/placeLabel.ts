import type { Size } from '../../../src/map/projection/camera.ts'
import type { Place } from '../../../src/story/story.ts'
import type { Lettering, LetterStyle } from './lettering.ts'
import { linesOf } from './linesOf.ts'

/** A place’s name with what stands after it, as Markers.module.css sets it. */
export type PlaceLabel = {
  /** The name in lines. */
  readonly lines: readonly string[]
  /** After the first line: "approx.", and how many statements. */
  readonly after: readonly { readonly text: string; readonly isItalic: boolean }[]
  /** With 2 CSS pixels at either end; nothing where the fonts can’t write the name. */
  readonly size: Size
}

export const labelStyles = {
  name: { family: 'sans', weight: 600, size: 13 },
  after: { family: 'sans', weight: 400, size: 13 },
} as const satisfies Record<string, LetterStyle>

/** CSS pixels: between the words, at either end, of a line’s height, and the most that a label is wide. */
export const labelGap = 4
export const labelInset = 2
export const labelLine = 18
const widest = 208

/** The label of a place about which there are so many statements. */
export function placeLabel(
  { name, precision }: Place,
  statements: number,
  approximate: string,
  lettering: Lettering,
): PlaceLabel {
  if (!lettering.canWrite(name, labelStyles.name))
    return { lines: [], after: [], size: { width: 0, height: 0 } }
  const after = [
    ...(precision === 'approximate' ? [{ text: approximate, isItalic: true }] : []),
    ...(statements > 0 ? [{ text: String(statements), isItalic: false }] : []),
  ].filter(({ text }) => lettering.canWrite(text, labelStyles.after))
  const besides = after.reduce(
    (sum, { text }) => sum + labelGap + lettering.width(text, labelStyles.after),
    2 * labelInset,
  )
  const nameWidth = (text: string) => lettering.width(text, labelStyles.name)
  const lines = linesOf(name, widest - besides, nameWidth)
  const width = Math.max(...lines.map(nameWidth)) + besides
  return { lines, after, size: { width: Math.ceil(width), height: lines.length * labelLine } }
}
