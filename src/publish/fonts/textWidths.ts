import type { PageFont } from './pageFont.ts'
import { type Face, openShaping } from './shapedText.ts'

/** `size` in CSS pixels. */
export type TextStyle = Face & { readonly size: number }

/** Returns the width of a line of text in CSS pixels, without letter-spacing. */
export type TextWidth = (text: string, style: TextStyle) => number

/**
 * Opens the page’s fonts for measuring text without a browser, as its canvas does.
 *
 * A browser takes characters that a font lacks from another, unknown font. They count as: an accented letter, as wide as its
 * base letter if the font has that; Chinese, Japanese, Korean and emoji, 1 em; a combining mark, 0; all others, 0.6 em.
 */
export function openTextWidths(fonts: readonly PageFont[]): TextWidth {
  const shaped = openShaping(fonts)
  const widthInEm = (text: string, face: Face): number =>
    shaped(text, face).glyphs.reduce(
      (sum, { glyph, at, advance }) =>
        sum + (glyph === 0 ? widthOfMissing(text, at, (letter) => widthInEm(letter, face)) : advance),
      0,
    )
  const known = new Map<string, number>()
  return (text, { family, weight, size }) => {
    const key = `${family} ${weight} ${text}`
    const width = known.get(key) ?? widthInEm(text, { family, weight })
    known.set(key, width)
    return width * size
  }
}

/** In em. */
function widthOfMissing(text: string, at: number, widthInEm: (letter: string) => number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd)
  if (/^\p{Mark}$/u.test(character)) return 0
  const bare = character.normalize('NFD').replace(/\p{Mark}/gu, '')
  if (bare !== character && /^\p{Script=Latin}+$/u.test(bare)) return widthInEm(bare)
  return isWide(character) ? 1 : 0.6
}

/** Whether a character is about 1 em wide, roughly by East_Asian_Width (https://www.unicode.org/reports/tr11/). */
function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
    character,
  )
}
