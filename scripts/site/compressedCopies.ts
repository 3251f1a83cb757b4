import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, encodings, isCompressible } from './compression.ts'

/** A file’s size in bytes, and the size of its copy in each encoding. */
export type CompressedFile = {
  readonly path: string
  readonly bytes: number
  readonly copies: Readonly<Partial<Record<Encoding['name'], number>>>
}

/** A smaller file fits one packet with its headers, compressed or not. */
const leastBytes = 1024

/** Each encoding at its highest level: compression runs once, for all readers. */
const compress: Readonly<Record<Encoding['name'], (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
}

/**
 * Writes compressed copies beside every text in a folder if they are smaller, and deletes older copies. The output is
 * deterministic. Returns the compressed files, ordered by path.
 */
export async function writeCompressedCopies(folder: string): Promise<readonly CompressedFile[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const path of paths) if (isCopy(path)) rmSync(path)
  // zlib works in libuv’s thread pool, which limits how many run at once.
  return Promise.all(
    paths.filter(isCompressible).flatMap((path) => {
      const bytes = readFileSync(path)
      return bytes.length < leastBytes ? [] : [copiesOf(path, bytes)]
    }),
  )
}

/** Whether a path is that of a compressed copy. */
export function isCopy(path: string): boolean {
  return encodings.some(({ ending }) => path.endsWith(ending) && isCompressible(path.slice(0, -ending.length)))
}

async function copiesOf(path: string, bytes: Buffer): Promise<CompressedFile> {
  const written = await Promise.all(
    encodings.map(async ({ name, ending }) => {
      const copy = await compress[name](bytes)
      if (copy.length >= bytes.length) return []
      writeFileSync(path + ending, copy)
      return [[name, copy.length] as const]
    }),
  )
  return { path, bytes: bytes.length, copies: Object.fromEntries(written.flat()) }
}
