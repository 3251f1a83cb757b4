/**
 * Compresses what is built, once for all readers: `npm run compress`, after a change by hand; `npm run build` does it too.
 * Writes FILE.br and FILE.gz beside every text in dist/.
 */
import './terminal/failInWords.ts'
import { existsSync } from 'node:fs'
import { writeCompressedCopies } from './site/compressedCopies.ts'
import { compressionSummary } from './site/compressionSummary.ts'

if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run npm run build first')
console.log(compressionSummary('dist', await writeCompressedCopies('dist')))
