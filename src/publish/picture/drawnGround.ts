import { type GroundLayer, groundLayers } from '../../map/ground/groundLook.ts'
import type { StillExtract, StillGround } from '../../map/ground/stillGround.ts'
import type { View } from '../../map/projection/camera.ts'
import { gridTransform } from '../../map/projection/gridTransform.ts'
import { stillDrawing } from '../../map/still/stillDrawing.ts'
import type { Colour } from '../styles/themeTokens.ts'

/**
 * Draws the still map as SVG for one view, like StillMap. Divides stroke widths by the scale, because resvg doesn’t
 * support `vector-effect`.
 */
export function drawnGround(ground: StillGround, view: View, colour: Colour): string {
  const { extracts, lines } = stillDrawing(ground, view, false)
  return ground.extracts
    .map((extract, index) => {
      // Hidden if finer extracts cover the whole frame.
      if (extracts[index] === null) return ''
      const { transform, scale } = gridTransform(extract, view, extract.size[0])
      const [width, height] = extract.size
      const layers = groundLayers.map((layer) => drawnLayer(layer, extract, lines.get(layer.id), scale, colour))
      return `<g transform="${transform}"><svg width="${width}" height="${height}" overflow="hidden"><rect width="${width}" height="${height}" fill="${colour('water')}"/>${layers.join('')}</svg></g>`
    })
    .join('')
}

function drawnLayer(
  { id, kind, token, opacity }: GroundLayer,
  { paths }: StillExtract,
  line: { readonly width: number; readonly dashes: string } | null | undefined,
  scale: number,
  colour: Colour,
): string {
  // The coast is the outline of the land.
  const path = paths[id === 'coast' ? 'land' : id]
  if (path === undefined) return ''
  if (kind === 'fill') return `<path d="${path}" fill="${colour(token)}" fill-rule="evenodd" opacity="${opacity}"/>`
  if (line == null) return ''
  const dashes =
    line.dashes === 'none'
      ? ''
      : ` stroke-dasharray="${line.dashes
          .split(' ')
          .map((dash) => Number(dash) / scale)
          .join(' ')}"`
  return `<path d="${path}" fill="none" stroke="${colour(token)}" stroke-width="${line.width / scale}"${dashes} stroke-linejoin="round" stroke-linecap="round" opacity="${opacity}"/>`
}
