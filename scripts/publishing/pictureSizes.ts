import sharp, { type Sharp } from 'sharp'
import type { PictureSize, PictureSizes } from '../../src/publish/sizes/sizedPicture.ts'
import { sizeWidths } from '../../src/publish/sizes/sizeWidths.ts'

/**
 * Makes the sizes of a picture. They are upright and in sRGB, and hold nothing but
 * pixels: sharp writes metadata, the camera’s place among them, only where it is told to keep them.
 */
export async function pictureSizes(path: string): Promise<PictureSizes> {
  const { autoOrient, hasAlpha } = await sharp(path).metadata()
  const widths = sizeWidths(autoOrient)
  const sizes = []
  for (const width of widths.sizes) sizes.push(await made(resized(path, width).webp({ quality: 80 }), 'webp'))
  const small = resized(path, widths.fallback)
  const fallback = hasAlpha
    ? await made(small.png({ palette: true }), 'png')
    : await made(small.jpeg({ quality: 80, mozjpeg: true }), 'jpg')
  return { sizes, fallback }
}

function resized(path: string, width: number): Sharp {
  return sharp(path, { failOn: 'truncated' }).autoOrient().resize(width)
}

async function made(picture: Sharp, ending: string): Promise<PictureSize> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, ending, bytes: data }
}
