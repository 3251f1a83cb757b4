import type { PictureSize, PictureSizes } from '../sizes/sizedPicture.ts'
import { sizeWidths } from '../sizes/sizeWidths.ts'
import { withoutMetadata } from '../sizes/withoutMetadata.ts'

/** How good lossy files are, from 0 to 1. */
const quality = 0.8

/**
 * Draws the sizes of a picture: upright, in sRGB, and nothing but pixels, since a canvas knows nothing of what a camera has written. Where the
 * browser writes no WebP (Safari), its sizes are JPEG, or PNG where one sees through it. Rejects where it can’t be decoded.
 */
export async function drawSizes(picture: Blob): Promise<PictureSizes> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' })
  try {
    const widths = sizeWidths(bitmap)
    const fallback = drawn(bitmap, widths.fallback)
    const plain = isSeeThrough(fallback) ? 'image/png' : 'image/jpeg'
    const sizes: PictureSize[] = []
    for (const width of widths.sizes) sizes.push(await sizeOf(drawn(bitmap, width), 'image/webp', plain))
    return { sizes, fallback: await sizeOf(fallback, plain, plain) }
  } finally {
    bitmap.close()
  }
}

function drawn(bitmap: ImageBitmap, width: number): OffscreenCanvas {
  const height = Math.max(1, Math.round((bitmap.height * width) / bitmap.width))
  const canvas = new OffscreenCanvas(width, height)
  const context = contextOf(canvas)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas
}

function isSeeThrough(canvas: OffscreenCanvas): boolean {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser gives no canvas')
  return context
}

/** A canvas as a file of a type, or of another one where the browser can’t write that: it then writes PNG. */
async function sizeOf(canvas: OffscreenCanvas, type: string, other: string): Promise<PictureSize> {
  const first = await canvas.convertToBlob({ type, quality })
  const blob = first.type === type ? first : await canvas.convertToBlob({ type: other, quality })
  const ending = blob.type.replace('image/', '').replace('jpeg', 'jpg')
  const bytes = withoutMetadata(new Uint8Array(await blob.arrayBuffer()))
  return { width: canvas.width, height: canvas.height, ending, bytes }
}
