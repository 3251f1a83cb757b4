/** What the first bytes of a picture’s file say, before anything of it is decoded: width and height in pixels, as they lie. */
export type PictureHeader = {
  readonly format: 'AVIF' | 'JPEG' | 'PNG' | 'WebP'
  readonly width: number
  readonly height: number
}

/** Reads the head of a file; null where it is no picture of these formats, whatever its name says. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length))
  try {
    if (text(0, 8) === '\x89PNG\r\n\x1a\n')
      return { format: 'PNG', width: view.getUint32(16), height: view.getUint32(20) }
    if (text(0, 3) === '\xff\xd8\xff') return jpegHeader(view)
    if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return webpHeader(view, text(12, 4))
    return text(4, 4) === 'ftyp' && /avi[fs]/.test(text(8, 32)) ? avifHeader(view, bytes) : null
  } catch (error) {
    // The file ends before it says so.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The segment that begins a frame: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2. */
function jpegHeader(view: DataView): PictureHeader | null {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { format: 'JPEG', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** The first chunk, of one of three kinds: https://developers.google.com/speed/webp/docs/riff_container */
function webpHeader(view: DataView, chunk: string): PictureHeader | null {
  const size = (width: number, height: number): PictureHeader => ({ format: 'WebP', width, height })
  const least = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  if (chunk === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  if (chunk === 'VP8X') return size(least(24) + 1, least(27) + 1)
  if (chunk !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
}

/** As far as the properties of an AVIF file lie from its start, in bytes. */
const avifHead = 65_536

/** The largest of the sizes (`ispe`) that it gives its parts: the whole is one of them (ISO/IEC 23008-12, 6.5.3). */
function avifHeader(view: DataView, bytes: Uint8Array): PictureHeader | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, avifHead))
  const sizes = [...head.matchAll(/ispe/g)].map(({ index }) => ({
    format: 'AVIF' as const,
    width: view.getUint32(index + 8),
    height: view.getUint32(index + 12),
  }))
  return sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0] ?? null
}
