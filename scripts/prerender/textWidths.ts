import * as harfbuzz from 'harfbuzzjs'
import { type FontFamily, type FontWeight, type PageFont, readPageFonts } from './pageFonts.ts'

/** How a text is set; `size` in CSS pixels. */
export type TextStyle = {
  readonly family: FontFamily
  readonly weight: FontWeight
  readonly size: number
}

/** The width of a line of text in CSS pixels, without letter-spacing. */
export type TextWidth = (text: string, style: TextStyle) => number

/**
 * Opens the page’s own fonts for measuring: what a browser’s canvas measures, where there is no browser. HarfBuzz
 * shapes the text as browsers do, with kerning and ligatures, in one run.
 *
 * What a font lacks, which a browser takes from another font that we don’t know, counts as wide as its letter
 * without accents where the font has that, a wide one (Chinese, Japanese, Korean, emoji) 1 em, a mark that
 * stands on another letter nothing, and everything else 0.6 em.
 */
export async function openTextWidths(fonts?: readonly PageFont[]): Promise<TextWidth> {
  const faces = new Map(
    (fonts ?? (await readPageFonts())).map(({ family, weight, data }) => [
      `${family} ${weight}`,
      new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(data))),
    ]),
  )
  const known = new Map<string, number>()
  return (text, { family, weight, size }) => {
    const font = faces.get(`${family} ${weight}`)
    if (font === undefined) throw new Error(`the page has no font '${family} ${weight}'`)
    const key = `${family} ${weight} ${text}`
    const width = known.get(key) ?? widthInEm(font, text)
    known.set(key, width)
    return width * size
  }
}

/** In em: parts of the font’s size. */
function widthInEm(font: harfbuzz.Font, text: string): number {
  const buffer = new harfbuzz.Buffer()
  // Else a mark that the font lacks would count as the letter that it stands on.
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(text)
  buffer.guessSegmentProperties()
  harfbuzz.shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  // HarfBuzz counts in the font’s units. Glyph 0 stands for a character that the font lacks.
  return buffer.getGlyphInfos().reduce((sum, { codepoint: glyph, cluster }, index) => {
    const units = positions[index]?.xAdvance ?? 0
    return sum + (glyph === 0 ? widthOfMissing(font, text, cluster) : units / font.face.upem)
  }, 0)
}

function widthOfMissing(font: harfbuzz.Font, text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd)
  if (/^\p{Mark}$/u.test(character)) return 0
  const bare = character.normalize('NFD').replace(/\p{Mark}/gu, '')
  if (bare !== character && bare !== '' && /^\p{Script=Latin}+$/u.test(bare)) return widthInEm(font, bare)
  return isWide(character) ? 1 : 0.6
}

/** Whether a character is as wide as it is high, about as East_Asian_Width has it (https://www.unicode.org/reports/tr11/). */
function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
    character,
  )
}
