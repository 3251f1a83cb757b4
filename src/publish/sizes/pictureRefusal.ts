import { type PictureHeader, pictureHeader } from './pictureHeader.ts'

/** The most that a browser takes: bytes, as the build does, and pixels, which fill its memory as it decodes them. */
const most = { bytes: 30_000_000, pixels: 40_000_000 }

/** The extensions of each format. */
const endings: Readonly<Record<PictureHeader['format'], readonly string[]>> = {
  AVIF: ['avif'],
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  WebP: ['webp'],
}

/** Why a browser can’t publish a picture, by its name and its bytes; null where it can, as far as its head tells. */
export function pictureRefusal(name: string, bytes: Uint8Array): string | null {
  const tooLarge = sizeRefusal(bytes.length)
  if (tooLarge !== null) return tooLarge
  const header = pictureHeader(bytes)
  if (header === null) return 'it is not a picture in AVIF, WebP, JPEG or PNG, whatever its name says'
  const { format, width, height } = header
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (!endings[format].includes(ending))
    return `it is in ${format}, so its name should end in .${endings[format].join(' or .')}`
  if (width === 0 || height === 0) return 'it is damaged: save it again'
  if (width * height > most.pixels)
    return `it has ${width} × ${height} pixels, and the most that a browser takes is ${most.pixels / 1_000_000} million: make it smaller`
  return null
}

/** Why a picture of so many bytes can’t be published, whatever is in it; null where it can. */
export function sizeRefusal(bytes: number): string | null {
  return bytes > most.bytes
    ? `it has ${Math.ceil(bytes / 1_000_000)} MB, and the most is ${most.bytes / 1_000_000}`
    : null
}
