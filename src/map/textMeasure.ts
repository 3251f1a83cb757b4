let pen: CanvasRenderingContext2D | null | undefined
let penFont = ''

/** Measures lines of text in the font that an element is set in: their widths in ems of it. */
export function textMeasure(element: Element): (text: string) => number {
  pen ??= document.createElement('canvas').getContext('2d')
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element)
  const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`
  return (text) => {
    if (pen == null) return text.length * 0.5
    if (penFont !== font) pen.font = font
    penFont = font
    return pen.measureText(text).width / 100
  }
}
