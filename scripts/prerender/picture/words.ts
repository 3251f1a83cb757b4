import type { Lettering, LetterStyle } from './lettering.ts'

/** Where and how a line of words stands in a picture, in CSS pixels. */
export type WordsLook = {
  readonly style: LetterStyle
  /** The start, middle or end of the baseline. */
  readonly at: readonly [x: number, y: number]
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill: string
  /** A soft edge in the colour of the ground, so that lines below don’t cut the letters. */
  readonly halo?: string
  /** Slanted, because the page has no italic and browsers slant the upright. */
  readonly isItalic?: boolean
  /** Degrees clockwise, round `at`. */
  readonly turn?: number
  readonly opacity?: number
}

/** How browsers slant letters that have no italic, in degrees. */
const slant = -14

/** A line of words as SVG; nothing for words that the fonts can’t write whole: no words are better than boxes. */
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

/** From the middle of a line of Source Sans 3 down to its baseline, in parts of its size: half of ascent less descent. */
export const middleToBaseline = 0.312
