import type { Metadata } from 'sharp'

/** The tag of the directory of GPS data: https://www.loc.gov/preservation/digital/formats/content/tiff_tags.shtml */
const gpsDirectory = 0x8825

/** Whether a picture’s metadata say where it was taken, in Exif or in XMP. */
export function placeInMetadata({ exif, xmp }: Pick<Metadata, 'exif' | 'xmp'>): boolean {
  return xmp?.includes('GPSLatitude') === true || (exif !== undefined && tagsOf(exif).includes(gpsDirectory))
}

/** The tags in the first directory of Exif data, which is a TIFF file after six bytes of its name. */
function tagsOf(exif: Buffer): readonly number[] {
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0)
  if (tiff.length < 8) return []
  const isLittleEndian = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittleEndian ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = isLittleEndian ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = start + 2 <= tiff.length ? short(start) : 0
  const entries = Array.from({ length: count }, (_, index) => start + 2 + 12 * index)
  return entries.filter((at) => at + 2 <= tiff.length).map(short)
}
