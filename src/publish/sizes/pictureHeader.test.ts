import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureHeader } from './pictureHeader.ts'

/** An invented picture, with a corner that one sees through if asked. */
const drawn = (channels: 3 | 4 = 3) =>
  sharp({ create: { width: 90, height: 40, channels, background: channels === 3 ? '#46637a' : '#46637a80' } })

const files: readonly (readonly [string, string, Sharp])[] = [
  ['JPEG', 'plain', drawn().jpeg()],
  [
    'JPEG',
    'progressive, with metadata',
    drawn()
      .jpeg({ progressive: true })
      .withExif({ IFD0: { Artist: 'Nobody' } }),
  ],
  ['PNG', 'plain', drawn().png()],
  ['PNG', 'see-through', drawn(4).png()],
  ['WebP', 'lossy', drawn().webp()],
  ['WebP', 'lossless', drawn().webp({ lossless: true })],
  ['WebP', 'see-through', drawn(4).webp()],
  ['AVIF', 'plain', drawn().avif({ effort: 0 })],
  ['AVIF', 'see-through', drawn(4).avif({ effort: 0 })],
]

const textOf = (head: ReturnType<typeof pictureHeader>) => (head === null ? null : JSON.stringify(head))

describe('the head of a picture', () => {
  it.each(files)('says its format and size: %s, %s', async (format, _, picture) => {
    expect(pictureHeader(await picture.toBuffer())).toEqual({ format, width: 90, height: 40 })
  })

  it.each(files)('that is cut anywhere is none or the same: %s, %s', async (format, _, picture) => {
    const bytes = await picture.toBuffer()
    for (let length = 0; length < Math.min(bytes.length, 400); length += 1)
      expect([null, JSON.stringify({ format, width: 90, height: 40 })]).toContain(
        textOf(pictureHeader(bytes.subarray(0, length))),
      )
  })

  it('of a JPEG stands after whatever else comes first', () => {
    // Tables (DHT) and fill bytes before the frame (SOF0) of 90 × 40.
    const bytes = [0xff, 0xd8, 0xff, 0xc4, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc0, 0, 17, 8, 0, 40, 0, 90]
    expect(pictureHeader(new Uint8Array(bytes))).toEqual({ format: 'JPEG', width: 90, height: 40 })
  })

  it('is none of anything else', async () => {
    const others = [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF89a',
      'BM',
      '',
      '\x89PNG',
      'RIFF....WEBPVP8?............',
      '\xff\xd8\xff',
      '....ftypheic........',
    ]
    expect(others.map((text) => pictureHeader(Buffer.from(text, 'latin1'))).filter((head) => head !== null)).toEqual([])
    expect(pictureHeader(await drawn().tiff().toBuffer())).toBeNull()
  })
})
