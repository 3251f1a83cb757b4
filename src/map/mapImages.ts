import type { MapColours } from './mapColours.ts'
import { imageNames } from './mapStyle.ts'

/** An image for the map, drawn at two dots to the CSS pixel. */
export type MapImage = { readonly name: string; readonly data: ImageData; readonly pixelRatio: number }

const pixelRatio = 2

/** The images that the style draws with, in the page’s colours. */
export function mapImages(colours: MapColours): readonly MapImage[] {
  return [
    { name: imageNames.hatch, data: hatch(colours.area), pixelRatio },
    { name: imageNames.arrow, data: arrow(colours.accent), pixelRatio },
  ]
}

/** Fine diagonal lines that meet at the tile’s edges. */
function hatch(colour: string): ImageData {
  const size = 16
  return drawn(size, (pen) => {
    pen.strokeStyle = colour
    pen.lineWidth = 1.5
    pen.beginPath()
    for (const shift of [-size, 0, size]) {
      pen.moveTo(shift - 4, size + 4)
      pen.lineTo(shift + size + 4, -4)
    }
    pen.stroke()
  })
}

/** A small arrowhead that points along its line. */
function arrow(colour: string): ImageData {
  return drawn(20, (pen) => {
    pen.fillStyle = colour
    pen.beginPath()
    pen.moveTo(18, 10)
    pen.lineTo(4, 16)
    pen.lineTo(8, 10)
    pen.lineTo(4, 4)
    pen.fill()
  })
}

/** Throws where a canvas has no 2D context. */
function drawn(size: number, draw: (pen: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('this browser draws no 2D canvas')
  draw(pen)
  return pen.getImageData(0, 0, size, size)
}
