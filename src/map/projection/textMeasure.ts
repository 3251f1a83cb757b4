let pen: CanvasRenderingContext2D | null | undefined
let penFont = ''

/** Measures lines of text in an element’s font and spacing: their widths in ems. */
export function textMeasure(element: Element): (text: string) => number {
  pen ??= document.createElement('canvas').getContext('2d')
  const { fontStyle, fontWeight, fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(element)
  const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`
  // Computed values are in CSS pixels, or `normal`.
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
