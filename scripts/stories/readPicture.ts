import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import sharp, { type Metadata } from 'sharp'
import { tooLarge, type Unread, unread } from '../../src/story/reading/decodeFile.ts'
import { placeInMetadata } from './placeInMetadata.ts'
import { reasonOf } from './readTextFile.ts'

/** What is known of a picture’s file; width and height in pixels, upright. */
export type ReadPicture =
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly saysPlace: boolean }
  | Unread

/** The most that a picture may have: bytes, pixels along a side, and pixels in all, more than any camera makes. */
const limits = { bytes: 30_000_000, side: 30_000, pixels: 250_000_000 }

const damaged = unread('it is damaged: save it again')

/** The first bytes of each format, one character a byte. */
const beginning = /^(?:.{4}ftypavi[fs]|\xff\xd8\xff|\x89PNG|RIFF.{4}WEBP)/s

/** The extensions of each format. */
const formats = { AVIF: ['.avif'], JPEG: ['.jpg', '.jpeg'], PNG: ['.png'], WebP: ['.webp'] } as const

/**
 * Reads what a page has to know of a picture’s file, and decodes it once, so that a damaged one is found before a reader
 * does. Returns, not throws, what an editor can fix.
 */
export async function readPicture(path: string): Promise<ReadPicture> {
  const size = await stat(path).then(
    (stats) => stats.size,
    (error: unknown) => unread(reasonOf(error)),
  )
  if (typeof size !== 'number') return size
  if (size > limits.bytes) return tooLarge(size, limits.bytes)
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const format = metadata && formatOf(metadata)
  if (metadata === undefined && (await beginsAsPicture(path))) return damaged
  if (metadata === undefined || format === undefined)
    return unread('it is not a picture in AVIF, WebP, JPEG or PNG, whatever its name says')
  if (!formats[format].some((ending) => ending === extname(path).toLowerCase()))
    return unread(`it is in ${format}, so its name should end in ${formats[format].join(' or ')}`)
  const { width, height } = metadata.autoOrient
  if (Math.max(width, height) > limits.side || width * height > limits.pixels) return tooManyPixels(width, height)
  const isWhole = await sharp(path, { failOn: 'truncated', limitInputPixels: limits.pixels })
    .resize(16)
    .raw()
    .toBuffer()
    .then(() => true)
    .catch(() => false)
  if (!isWhole) return damaged
  return { kind: 'picture', width, height, saysPlace: placeInMetadata(metadata) }
}

/** Whether a file begins as a picture, although nothing of it may be read: of a WebP file that was cut, for one. */
async function beginsAsPicture(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  return beginning.test(bytes.toString('latin1', 0, 16))
}

function formatOf({ format, compression }: Metadata): keyof typeof formats | undefined {
  if (format === 'heif') return compression === 'av1' ? 'AVIF' : undefined
  return ({ jpeg: 'JPEG', png: 'PNG', webp: 'WebP' } as const)[String(format)]
}

function tooManyPixels(width: number, height: number): Unread {
  const [side, all] = [limits.side, limits.pixels / 1_000_000].map((limit) => limit.toLocaleString('en'))
  return unread(`it has ${width} × ${height} pixels, and the most is ${side} along a side and ${all} million in all`)
}
