/**
 * Compresses what is built, once for all readers: `npx tsx scripts/precompress.ts`, the last step of `npm run build`. Writes
 * FILE.br and FILE.gz beside every text in dist/.
 */
import { existsSync } from 'node:fs'
import { writeCompressedCopies } from './site/compressedCopies.ts'

if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npx vite build first')
const files = await writeCompressedCopies('dist')
const sum = (sizes: readonly number[]) =>
  `${Math.round(sizes.reduce((all, size) => all + size, 0) / 1000)} kB`
console.log(
  `Compressed ${files.length} files of ${sum(files.map(({ bytes }) => bytes))}`,
  `to ${sum(files.map(({ copies }) => copies.br ?? 0))} of brotli`,
  `and ${sum(files.map(({ copies }) => copies.gzip ?? 0))} of gzip`,
)
