import { type GroundLayer, groundLayers, widthAt } from '../ground/groundLook.ts'
import type { StillGround } from '../ground/stillGround.ts'
import type { Size, View } from '../projection/camera.ts'
import { gridTransform } from '../projection/gridTransform.ts'

/** How a layer’s lines are drawn, as SVG attributes in CSS pixels; null where they are not. */
export type LineDrawing = { readonly width: number; readonly dashes: string } | null

type ExtractBox = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How the still map is drawn for a view. */
export type StillDrawing = {
  /** Where each extract lies, in CSS pixels from the frame’s top left; null where finer ones cover the whole frame. */
  readonly extracts: readonly (ExtractBox | null)[]
  /** By the id of the ground’s layer. */
  readonly lines: ReadonlyMap<string, LineDrawing>
}

/**
 * How the still map is drawn for a view. While it moves, what is dear to draw, the borders of first-level units and all
 * dashes, is away.
 */
export function stillDrawing({ extracts }: StillGround, view: View, isMoving: boolean): StillDrawing {
  let isCovered = false
  const boxes = extracts.toReversed().map((extract) => {
    if (isCovered) return null
    const {
      scale,
      corner: [left, top],
    } = gridTransform(extract, view, extract.size[0])
    const box = { left, top, width: extract.size[0] * scale, height: extract.size[1] * scale }
    isCovered = coversFrame(box, view.size)
    return box
  })
  return {
    extracts: boxes.reverse(),
    lines: new Map(groundLayers.map((layer) => [layer.id, lineDrawing(layer, view.camera.zoom, isMoving)])),
  }
}

function lineDrawing(layer: GroundLayer, zoom: number, isMoving: boolean): LineDrawing {
  if (layer.kind === 'fill' || zoom < (layer.fromZoom ?? 0)) return null
  if (isMoving && layer.tiles === 'admin1') return null
  const width = widthAt(layer.width, zoom)
  const dashes = isMoving ? [] : (layer.dashes ?? []).map((dash) => Number((dash * width).toFixed(2)))
  return { width, dashes: dashes.length === 0 ? 'none' : dashes.join(' ') }
}

function coversFrame({ left, top, width, height }: ExtractBox, frame: Size): boolean {
  return left <= 0 && top <= 0 && left + width >= frame.width && top + height >= frame.height
}
