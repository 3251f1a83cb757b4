let pen: CanvasRenderingContext2D | null | undefined

/** The width of a line of text in CSS pixels, in the font that an element is set in. */
export function textWidth(text: string, element: Element): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (pen === null) return text.length * 7
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  return pen.measureText(text).width
}
