import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convert } from 'fontverter'

/** One of the page’s fonts in `src/app/theme/fonts.css`. */
export type PageFont = {
  readonly family: FontFamily
  readonly weight: FontWeight
  /** The uncompressed OpenType file (`.ttf`). */
  readonly data: Buffer
}

/** Source Sans 3 or Source Serif 4. */
export type FontFamily = 'sans' | 'serif'
export type FontWeight = 400 | 600

const files: Readonly<Record<FontFamily, string>> = { sans: 'source-sans-3', serif: 'source-serif-4' }

/** Reads the page’s fonts from their folder and unpacks them from WOFF 2 (https://www.w3.org/TR/WOFF2/). */
export async function readPageFonts(folder = 'src/app/theme/fonts'): Promise<readonly PageFont[]> {
  const faces = (['sans', 'serif'] as const).flatMap((family) =>
    ([400, 600] as const).map((weight) => ({ family, weight })),
  )
  return Promise.all(
    faces.map(async (face) => {
      const packed = await readFile(join(folder, `${files[face.family]}-${face.weight}.woff2`))
      return { ...face, data: await unpacked(packed) }
    }),
  )
}

let lastUnpacked: Promise<unknown> = Promise.resolve()

/** Unpacks one font at a time: the decompressor (wawoff2 2.0) corrupts fonts that it unpacks at once. */
function unpacked(packed: Buffer): Promise<Buffer> {
  const next = lastUnpacked.then(() => convert(packed, 'truetype'))
  lastUnpacked = next.catch(() => {})
  return next
}
