import type { Lettering, LetterStyle } from './lettering.ts'

/** The position and style of a line of text in a picture, in CSS pixels. */
export type WordsLook = {
  readonly style: LetterStyle
  /** The start, middle or end of the baseline. */
  readonly at: readonly [x: number, y: number]
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill: string
  /** A halo in the colour of the ground, so that lines below don’t cut the letters. */
  readonly halo?: string
  /** Synthesised, like a browser’s: the page has no italic font. */
  readonly isItalic?: boolean
  /** Degrees clockwise about `at`. */
  readonly turn?: number
  readonly opacity?: number
}

/** The slant of browsers’ synthesised italics, in degrees. */
const slant = -14

/** Returns a line of text as SVG; empty if the fonts lack a letter of it. */
export function words(lettering: Lettering, text: string, look: WordsLook): string {
  const path = lettering.outline(text, look.style)
  if (path === '') return ''
  const width = lettering.width(text, look.style) - (look.style.spacing ?? 0)
  const back = { start: 0, middle: width / 2, end: width }[look.anchor ?? 'start']
  const moves = [
    `translate(${look.at.map((value) => value.toFixed(2)).join(' ')})`,
    look.turn ? `rotate(${look.turn.toFixed(1)})` : '',
    `translate(${(-back).toFixed(2)} 0)`,
    look.isItalic ? `skewX(${slant})` : '',
  ]
  const halo =
    look.halo === undefined
      ? ''
      : `<path d="${path}" fill="none" stroke="${look.halo}" stroke-width="3.5" stroke-linejoin="round" opacity="0.85"/>`
  return `<g transform="${moves.filter(Boolean).join(' ')}" opacity="${look.opacity ?? 1}">${halo}<path d="${path}" fill="${look.fill}"/></g>`
}

/** The distance from the middle of a line of Source Sans 3 to its baseline, in em: half of ascent minus descent. */
export const middleToBaseline = 0.312
