import type { FramePoint, Size } from './camera.ts'
import { gridTransform } from './gridTransform.ts'
import { type GroundLayer, groundLayers, widthAt } from './groundLook.ts'
import type { View } from './mapScene.ts'
import type { StillGround } from './stillGround.ts'

/** How a layer’s lines are drawn, as SVG attributes in CSS pixels; null where they are not. */
export type LineDrawing = { readonly width: number; readonly dashes: string } | null

/** How the still map is drawn for a view. */
export type StillDrawing = {
  /** The SVG transform of each extract; null where finer ones cover the whole frame. */
  readonly extracts: readonly (string | null)[]
  /** By the id of the ground’s layer. */
  readonly lines: ReadonlyMap<string, LineDrawing>
}

/**
 * How the still map is drawn for a view. While it moves, what is dear to draw, the borders of first-level units and
 * all dashes, is away.
 */
export function stillDrawing({ extracts }: StillGround, view: View, isMoving: boolean): StillDrawing {
  let isCovered = false
  const transforms = extracts.toReversed().map((extract) => {
    if (isCovered) return null
    const { transform, scale, corner } = gridTransform(extract, view, extract.size[0])
    isCovered = coversFrame(corner, [extract.size[0] * scale, extract.size[1] * scale], view.size)
    return transform
  })
  return {
    extracts: transforms.reverse(),
    lines: new Map(groundLayers.map((layer) => [layer.id, lineDrawing(layer, view.camera.zoom, isMoving)])),
  }
}

function lineDrawing(layer: GroundLayer, zoom: number, isMoving: boolean): LineDrawing {
  if (layer.kind === 'fill' || zoom < (layer.fromZoom ?? 0)) return null
  if (isMoving && layer.tiles === 'admin1') return null
  const width = widthAt(layer.width, zoom)
  const dashes = isMoving ? [] : (layer.dashes ?? []).map((dash) => dash * width)
  return { width, dashes: dashes.length === 0 ? 'none' : dashes.join(' ') }
}

function coversFrame(
  [left, top]: FramePoint,
  [width, height]: readonly [number, number],
  frame: Size,
): boolean {
  return left <= 0 && top <= 0 && left + width >= frame.width && top + height >= frame.height
}
