// Builds the gazetteer that drafts are made with, from what is installed and committed, in about fifteen seconds:
//
//   npm run gazetteer
//
// Cities and their other names: GeoNames (https://www.geonames.org, CC BY 4.0), to be named wherever they are shown. Units:
// iso3166-2-db (MIT). Shapes: Natural Earth (public domain). Points and adjectives of countries: The World Factbook (public
// domain). Counties of the United States: Census Bureau (public domain). Given names and ordinary words: compromise (MIT).
//
// The files are 12.4 MB, 5 MB brotli. They are built, not committed: each change of a rule would add 5 MB to the repository.
import './terminal/failInWords.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { gazetteerFolder } from './draft/gazetteerFile.ts'
import { gazetteerFiles } from './gazetteer/gazetteerFiles.ts'

const { files, cities, areas } = gazetteerFiles()
rmSync(gazetteerFolder, { recursive: true, force: true })
mkdirSync(gazetteerFolder, { recursive: true })
console.log(`${cities} cities, ${areas} areas`)
for (const [name, text] of files) {
  const path = `${gazetteerFolder}/${name}`
  const packed = brotliCompressSync(text, {
    params: {
      // The highest level takes ten times as long for a tenth less.
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  })
  writeFileSync(`${path}.br`, packed)
  writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }))
  writeFileSync(path, text)
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  console.log(`${path}: ${megabytes(Buffer.byteLength(text))}, ${megabytes(packed.length)} brotli`)
}
