/**
 * Compresses what is built, once for all readers: `npm run compress`, also the last step of `npm run build`. Writes
 * FILE.br and FILE.gz beside every text in dist/, and prints what a publisher should know.
 */
import { existsSync } from 'node:fs'
import { type CompressedFile, writeCompressedCopies } from './site/compressedCopies.ts'

if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npm run build first')
const files = await writeCompressedCopies('dist')
for (const file of files.filter(({ path }) => /\/stories\/[^/]+\/index\.html$/.test(path)))
  console.log(`${file.path}: ${sizes([file])}`)
console.log(`dist/ is ready (docs/hosting.md). Its ${files.length} compressed texts: ${sizes(files)}`)

/** "305 kB, 65 kB gzip, 50 kB brotli", of all files together. */
function sizes(of: readonly CompressedFile[]): string {
  const kilobytes = (sizeOf: (file: CompressedFile) => number) =>
    `${Math.round(of.reduce((sum, file) => sum + sizeOf(file), 0) / 1000)} kB`
  return [
    kilobytes(({ bytes }) => bytes),
    `${kilobytes(({ copies, bytes }) => copies.gzip ?? bytes)} gzip`,
    `${kilobytes(({ copies, bytes }) => copies.br ?? bytes)} brotli`,
  ].join(', ')
}
