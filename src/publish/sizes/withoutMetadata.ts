/** What a PNG file needs to be drawn: https://www.w3.org/TR/png-3/#table53 */
const pngChunks = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']

/** What a WebP file holds beside pixels, and the flags that say so: https://developers.google.com/speed/webp/docs/riff_container */
const webpMetadata = ['ICCP', 'EXIF', 'XMP ']
const webpFlags = 0b0010_1100

/**
 * A JPEG, PNG or WebP file in sRGB as a canvas has written it, without what some browsers put beside the pixels, such as a profile that tells
 * the browser. Throws where it is none of these.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return joined(jpegParts(bytes))
  if (text(0) === '\x89PNG') return joined(pngParts(bytes, text))
  if (text(0) === 'RIFF' && text(8) === 'WEBP') return webpFile(joined(webpParts(bytes, text)))
  throw new Error(`a canvas has written a file that begins with '${text(0)}'`)
}

/** All segments but those of applications and comments: APP0 is the format’s own, APP14 says how colours are kept. */
function jpegParts(bytes: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 2)]
  let at = 2
  // The pixels begin after the start of a scan (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.3).
  while (view.getUint8(at + 1) !== 0xda) {
    const marker = view.getUint8(at + 1)
    const end = at + 2 + view.getUint16(at + 2)
    const isTold = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
    if (!isTold) parts.push(bytes.subarray(at, end))
    at = end
  }
  return [...parts, bytes.subarray(at)]
}

function pngParts(bytes: Uint8Array, text: (at: number) => string): readonly Uint8Array[] {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; at < bytes.length; ) {
    // Length, name and checksum have four bytes each.
    const end = at + 12 + view.getUint32(at)
    if (pngChunks.includes(text(at + 4))) parts.push(bytes.subarray(at, end))
    at = end
  }
  return parts
}

function webpParts(bytes: Uint8Array, text: (at: number) => string): readonly Uint8Array[] {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 12)]
  for (let at = 12; at < bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (!webpMetadata.includes(text(at))) parts.push(bytes.subarray(at, end))
    at = end
  }
  return parts
}

/** A WebP file whose head says its length, and that it holds none of that. */
function webpFile(file: Uint8Array): Uint8Array {
  const view = viewOf(file)
  view.setUint32(4, file.length - 8, true)
  if (String.fromCharCode(...file.subarray(12, 16)) === 'VP8X') view.setUint8(20, view.getUint8(20) & ~webpFlags)
  return file
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
