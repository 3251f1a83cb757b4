import * as harfbuzz from 'harfbuzzjs'
import type { FontFamily, FontWeight, PageFont } from './pageFont.ts'

export type Face = { readonly family: FontFamily; readonly weight: FontWeight }

/** A shaped line of text. */
export type ShapedText = {
  readonly font: harfbuzz.Font
  /** The size of its letters, in em. */
  readonly scale: number
  readonly glyphs: readonly {
    /** Its id in the font; 0 for a character that the font lacks. */
    readonly glyph: number
    /** The index of its character in the text, in UTF-16 code units. */
    readonly at: number
    /** The distance to the next glyph, in em. */
    readonly advance: number
    /** Its offset from its position, in em, y upwards. */
    readonly offset: readonly [x: number, y: number]
  }[]
}

/** Opens fonts in HarfBuzz, which shapes text as browsers do, with kerning and ligatures. */
export function openShaping(fonts: readonly PageFont[]): (text: string, face: Face) => ShapedText {
  const faces = new Map(
    fonts.map(({ family, weight, data, scale = 1 }) => [
      `${family} ${weight}`,
      { font: new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(data))), scale },
    ]),
  )
  return (text, { family, weight }) => {
    const face = faces.get(`${family} ${weight}`)
    if (face === undefined) throw new Error(`the page has no font '${family} ${weight}'`)
    return { ...face, glyphs: glyphsOf(face.font, text, face.scale) }
  }
}

function glyphsOf(font: harfbuzz.Font, text: string, scale: number): ShapedText['glyphs'] {
  const buffer = new harfbuzz.Buffer()
  // By default a mark that the font lacks would get the index of its base letter.
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
      advance: (xAdvance / upem) * scale,
      offset: [(xOffset / upem) * scale, (yOffset / upem) * scale],
    }
  })
}
