let pen: CanvasRenderingContext2D | null | undefined
let penFont = ''

/** Measures lines of text in the font and the spacing that an element is set in: their widths in ems of it. */
export function textMeasure(element: Element): (text: string) => number {
  pen ??= document.createElement('canvas').getContext('2d')
  const { fontStyle, fontWeight, fontFamily, fontSize, letterSpacing, wordSpacing } =
    getComputedStyle(element)
  const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`
  // Both as computed are in CSS pixels or a word for none.
  const perEm = (length: string) => (Number.parseFloat(length) || 0) / Number.parseFloat(fontSize)
  const [perLetter, perSpace] = [perEm(letterSpacing), perEm(wordSpacing)]
  return (text) => {
    if (pen == null) return text.length * 0.5
    if (penFont !== font) pen.font = font
    penFont = font
    const spacing = text.length * perLetter + (text.split(/\s/).length - 1) * perSpace
    return pen.measureText(text).width / 100 + spacing
  }
}
