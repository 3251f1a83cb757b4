import sharp, { type Sharp } from 'sharp'
import { expect, it } from 'vitest'
import { withoutMetadata } from './withoutMetadata.ts'

const secret = 'Test Photographer'
const drawn = (channels: 3 | 4) =>
  sharp({ create: { width: 90, height: 40, channels, background: channels === 3 ? '#46637a' : '#46637a80' } })

/** A picture with all that a file can tell beside its pixels. */
function told(picture: Sharp): Promise<Buffer> {
  return picture
    .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 0/1 0/1' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><Test>${secret}</Test></x:xmpmeta>`)
    .withIccProfile('srgb')
    .toBuffer()
}

it.each([
  ['JPEG', drawn(3).jpeg()],
  ['progressive JPEG', drawn(3).jpeg({ progressive: true })],
  ['PNG', drawn(3).png()],
  ['see-through PNG', drawn(4).png()],
  ['PNG of a palette', drawn(4).png({ palette: true })],
  ['WebP', drawn(3).webp()],
  ['lossless WebP', drawn(3).webp({ lossless: true })],
  ['see-through WebP', drawn(4).webp()],
])('a %s keeps its pixels and nothing else', async (_, picture) => {
  const bytes = await told(picture)
  const before = await sharp(bytes).metadata()
  expect([before.exif, before.icc, before.xmp]).not.toContain(undefined)
  const bare = withoutMetadata(bytes)
  const { exif, icc, xmp, iptc, comments, width, height, hasAlpha } = await sharp(bare).metadata()
  expect([exif, icc, xmp, iptc, comments]).toEqual(Array.from({ length: 5 }, () => undefined))
  expect({ width, height, hasAlpha }).toEqual({ width: 90, height: 40, hasAlpha: before.hasAlpha })
  expect(Buffer.from(bare).includes(secret)).toBe(false)
  // A WebP file’s flags of a profile, Exif and XMP.
  if (before.format === 'webp') expect((bare[20] ?? 0) & 0b101100).toBe(0)
  const pixels = (file: Uint8Array) => sharp(file).raw().toBuffer()
  expect((await pixels(bare)).equals(await pixels(bytes))).toBe(true)
})

it('leaves a bare file as it is, and refuses another', async () => {
  for (const picture of [drawn(3).jpeg(), drawn(4).png(), drawn(3).webp()]) {
    const bytes = await picture.toBuffer()
    const bare = withoutMetadata(bytes)
    expect(withoutMetadata(bare)).toEqual(bare)
  }
  expect(() => withoutMetadata(Buffer.from('GIF89a'))).toThrow("begins with 'GIF8'")
})
