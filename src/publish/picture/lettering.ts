import type { PageFont } from '../fonts/pageFont.ts'
import { openShaping, type ShapedText } from '../fonts/shapedText.ts'
import type { TextStyle } from '../fonts/textWidths.ts'

/** `spacing` is the letter-spacing in CSS pixels. */
export type LetterStyle = TextStyle & { readonly spacing?: number }

/** Draws text as outlines, in the page’s fonts only. */
export type Lettering = {
  /** Whether the font has every letter of a text. */
  readonly canWrite: (text: string, style: LetterStyle) => boolean
  /** The width in CSS pixels. */
  readonly width: (text: string, style: LetterStyle) => number
  /** SVG path data in CSS pixels, from the start of the baseline; empty if a letter is missing. */
  readonly outline: (text: string, style: LetterStyle) => string
}

type Line = { readonly path: string; readonly width: number; readonly isWhole: boolean }

/** Opens fonts for drawing. */
export function openLettering(fonts: readonly PageFont[]): Lettering {
  const shaped = openShaping(fonts)
  const known = new Map<string, Line>()
  const line = (text: string, style: LetterStyle): Line => {
    const key = [style.family, style.weight, style.size, style.spacing ?? 0, text].join(' ')
    const made = known.get(key) ?? lineOf(shaped(text, style), style)
    known.set(key, made)
    return made
  }
  return {
    canWrite: (text, style) => line(text, style).isWhole,
    width: (text, style) => line(text, style).width,
    outline: (text, style) => {
      const { path, isWhole } = line(text, style)
      return isWhole ? path : ''
    },
  }
}

function lineOf({ font, scale, glyphs }: ShapedText, { size, spacing = 0 }: LetterStyle): Line {
  let width = 0
  let path = ''
  for (const { glyph, advance, offset } of glyphs) {
    path += glyphPath(font, glyph, size * scale, [width + offset[0] * size, -offset[1] * size])
    width += advance * size + spacing
  }
  return { path, width, isWhole: glyphs.every(({ glyph }) => glyph !== 0) }
}

/** Converts a glyph’s outline from font units, y upwards, to pixels, y downwards. */
function glyphPath(
  font: ShapedText['font'],
  glyph: number,
  size: number,
  [x, y]: readonly [x: number, y: number],
): string {
  const scale = size / font.face.upem
  return font
    .glyphToJson(glyph)
    .map(({ type, values }) => {
      const moved = values.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale))
      return `${type}${moved.map((value) => value.toFixed(2)).join(' ')}`
    })
    .join('')
}

/** Returns a function that measures a text in the page’s regular sans serif, in em. */
export function plainWidth(lettering: Lettering): (text: string) => number {
  return (text) => lettering.width(text, { family: 'sans', weight: 400, size: 1 })
}
