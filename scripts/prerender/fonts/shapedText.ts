import * as harfbuzz from 'harfbuzzjs'
import type { FontFamily, FontWeight, PageFont } from './pageFonts.ts'

export type Face = { readonly family: FontFamily; readonly weight: FontWeight }

/** A line of text as a font sets it. */
export type ShapedText = {
  readonly font: harfbuzz.Font
  readonly glyphs: readonly {
    /** Its number in the font; 0 stands for a character that the font lacks. */
    readonly glyph: number
    /** Where its character begins in the text, in UTF-16 code units. */
    readonly at: number
    /** How far on the next one stands, and where it stands off its place (y upwards): in em, parts of the size. */
    readonly advance: number
    readonly offset: readonly [x: number, y: number]
  }[]
}

/** Opens fonts for HarfBuzz, which shapes text as browsers do, with kerning and ligatures. */
export function openShaping(fonts: readonly PageFont[]): (text: string, face: Face) => ShapedText {
  const faces = new Map(
    fonts.map(({ family, weight, data }) => [
      `${family} ${weight}`,
      new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(data))),
    ]),
  )
  return (text, { family, weight }) => {
    const font = faces.get(`${family} ${weight}`)
    if (font === undefined) throw new Error(`the page has no font '${family} ${weight}'`)
    return { font, glyphs: glyphsOf(font, text) }
  }
}

function glyphsOf(font: harfbuzz.Font, text: string): ShapedText['glyphs'] {
  const buffer = new harfbuzz.Buffer()
  // Else a mark that the font lacks would count as the letter that it stands on.
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(text)
  buffer.guessSegmentProperties()
  harfbuzz.shape(font, buffer)
  const { upem } = font.face
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    return {
      glyph: codepoint,
      at: cluster,
      advance: xAdvance / upem,
      offset: [xOffset / upem, yOffset / upem],
    }
  })
}
