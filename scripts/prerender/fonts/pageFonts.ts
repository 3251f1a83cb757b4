import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convert } from 'fontverter'
import type { FontFamily, PageFont } from '../../../src/publish/fonts/pageFont.ts'

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

/**
 * The fonts of the share picture: the page’s serif, and what most readers see of its sans serif, which is Arial scaled to
 * the widths of Source Sans 3 (fonts.css). Arimo (OFL, from @fontsource) is drawn as Arial is, to the same widths.
 */
export async function readPictureFonts(): Promise<readonly PageFont[]> {
  const serif = (await readPageFonts()).filter(({ family }) => family === 'serif')
  const sans = (
    [
      [400, 400, 0.9376],
      [600, 700, 0.8943],
    ] as const
  ).map(async ([weight, drawn, scale]): Promise<PageFont> => {
    const packed = await readFile(`node_modules/@fontsource/arimo/files/arimo-latin-${drawn}-normal.woff2`)
    return { family: 'sans', weight, data: await unpacked(packed), scale }
  })
  return [...serif, ...(await Promise.all(sans))]
}

let lastUnpacked: Promise<unknown> = Promise.resolve()

/** Unpacks one font at a time: the decompressor (wawoff2 2.0) corrupts fonts that it unpacks at once. */
function unpacked(packed: Buffer): Promise<Buffer> {
  const next = lastUnpacked.then(() => convert(packed, 'truetype'))
  lastUnpacked = next.catch(() => {})
  return next
}
