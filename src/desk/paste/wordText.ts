import { strFromU8, zipSync } from 'fflate'
import { unzipped } from './unzipped.ts'

/** A Word document may have so many parts, and so many bytes of text with its markup. */
const most = { files: 5000, bytes: 10_000_000 }

/**
 * The words of a Word document (.docx, ECMA-376). Mammoth gets its texts alone, unpacked within limits: it has none of its own. Throws the end
 * of a sentence where it can’t be read.
 */
export async function wordText(docx: Uint8Array): Promise<string> {
  const parts = unzipped(docx, most, (name) => /\.(?:xml|rels)$/i.test(name))
  // Part 2, 8.2.5 forbids them: they declare entities, which grow without end or stand for other files.
  for (const [name, part] of parts)
    if (strFromU8(part).includes('<!DOCTYPE'))
      throw new Error(`'${name}' has a document type, which no Word document has`)
  const { default: mammoth } = await import('mammoth')
  const { buffer } = zipSync(Object.fromEntries(parts), { level: 0 })
  try {
    return (await mammoth.extractRawText({ arrayBuffer: buffer })).value
  } catch (error) {
    throw new Error(`it is no Word document that can be read (${error instanceof Error ? error.message : error})`)
  }
}
