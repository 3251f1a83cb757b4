import { expect, it } from 'vitest'
import { pictureRefusal } from './pictureRefusal.ts'

/** The head of a PNG file that says to have so many pixels. */
function png(width: number, height: number, length = 33): Uint8Array {
  const bytes = new Uint8Array(length)
  bytes.set(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

it('takes pictures that a browser can hold', () => {
  expect(pictureRefusal('photo.png', png(8000, 5000))).toBeNull()
  expect(pictureRefusal('photo.PNG', png(1, 1))).toBeNull()
})

it.each([
  [
    'an SVG',
    'drawing.svg',
    Buffer.from('<svg/>'),
    'it is not a picture in AVIF, WebP, JPEG or PNG, whatever its name says',
  ],
  ['an SVG by another name', 'drawing.png', Buffer.from('<svg/>'), 'it is not a picture in AVIF, WebP, JPEG or PNG'],
  ['a wrong name', 'photo.jpg', png(1, 1), 'it is in PNG, so its name should end in .png'],
  [
    'too many pixels',
    'photo.png',
    png(8001, 5000),
    'it has 8001 × 5000 pixels, and the most that a browser takes is 40 million',
  ],
  ['a bomb', 'photo.png', png(30_000, 30_000), 'it has 30000 × 30000 pixels'],
  ['a size that no file has', 'photo.png', png(0xffffffff, 0xffffffff), 'it has 4294967295 × 4294967295 pixels'],
  ['no pixels', 'photo.png', png(0, 10), 'it is damaged'],
  ['too many bytes', 'photo.png', png(1, 1, 30_000_001), 'it has 31 MB, and the most is 30'],
] as const)('refuses %s', (_, name, bytes, reason) => {
  expect(pictureRefusal(name, bytes)).toContain(reason)
})
