import sharp, { type Sharp } from 'sharp'

/** The widths that pages choose from, in pixels: a column on a small screen, on a fine one, and the whole frame. */
const widths = [480, 960, 1600] as const

/** The most pixels from top to bottom; WebP has at most 16,383 along a side. */
const mostHeight = 16_000

/** A file made of a picture, without any metadata. */
export type PictureSize = {
  readonly width: number
  readonly height: number
  readonly ending: string
  readonly bytes: Buffer
}

/** What a page shows of a picture: WebP, narrowest first, and one file for whoever knows no WebP. */
export type PictureSizes = { readonly sizes: readonly PictureSize[]; readonly fallback: PictureSize }

/**
 * Makes the sizes of a picture, none wider than the picture itself nor higher than `mostHeight`. They are upright and in sRGB, and hold nothing but
 * pixels: sharp writes metadata, the camera’s place among them, only where it is told to keep them.
 */
export async function pictureSizes(path: string): Promise<PictureSizes> {
  const { autoOrient, hasAlpha } = await sharp(path).metadata()
  const { width, height } = autoOrient
  const largest = Math.max(1, Math.min(width, widths[2], Math.floor((width * mostHeight) / height)))
  // Nothing is won by a file that is hardly narrower than the next.
  const wanted = [...widths.filter((width) => width * 1.2 < largest), largest]
  const sizes = []
  for (const width of wanted) sizes.push(await made(resized(path, width).webp({ quality: 80 }), 'webp'))
  const small = resized(path, Math.min(largest, widths[1]))
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
