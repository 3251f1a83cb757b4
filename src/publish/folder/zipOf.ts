import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Files } from '../publishedFiles.ts'

/** Each file’s time, local as zips have it: a zip of the same files is the same, whenever and wherever it is made. */
const time = () => new Date(2000, 0, 1)

/** What is compressed already. */
const compressed = /\.(?:png|jpe?g|webp|avif)$/

/** The files as a zip archive, in the order of their paths. */
export function zipOf(files: Files): Uint8Array<ArrayBuffer> {
  const paths = [...files.keys()].sort()
  const entries = paths.map((path): [string, Zippable[string]] => {
    const content = files.get(path) ?? ''
    const bytes = typeof content === 'string' ? strToU8(content) : content
    return [path, [bytes, { level: compressed.test(path) ? 0 : 9, mtime: time() }]]
  })
  return zipSync(Object.fromEntries(entries))
}
