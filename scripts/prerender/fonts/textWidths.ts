import { type PageFont, readPageFonts } from './pageFonts.ts'
import { type Face, openShaping } from './shapedText.ts'

/** How a text is set; `size` in CSS pixels. */
export type TextStyle = Face & { readonly size: number }

/** The width of a line of text in CSS pixels, without letter-spacing. */
export type TextWidth = (text: string, style: TextStyle) => number

/**
 * Opens the page’s own fonts for measuring: what a browser’s canvas measures, where there is no browser. In one
 * run: a browser that takes letters from two fonts kerns nothing between them.
 *
 * What a font lacks, which a browser takes from another font that we don’t know, counts as wide as its letter
 * without accents where the font has that, a wide one (Chinese, Japanese, Korean, emoji) 1 em, a mark that
 * stands on another letter nothing, and everything else 0.6 em.
 */
export async function openTextWidths(fonts?: readonly PageFont[]): Promise<TextWidth> {
  const shaped = openShaping(fonts ?? (await readPageFonts()))
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

/** Whether a character is as wide as it is high, about as East_Asian_Width has it (https://www.unicode.org/reports/tr11/). */
function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
    character,
  )
}
