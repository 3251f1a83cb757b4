// Builds the gazetteer that drafts are made with, from npm packages alone:
//
//   npm run gazetteer
//
// Cities: GeoNames (https://www.geonames.org, CC BY 4.0), which is to be named wherever they are shown. Units: iso3166-2-db
// (MIT). Points and adjectives of countries: The World Factbook (public domain). Counties of the United States: Census
// Bureau (public domain). The file is about 20 MB as it is, so it is not committed: it is built when the site is.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { readCities } from './gazetteer/cities.ts'
import { readCounties } from './gazetteer/counties.ts'
import { readCountries } from './gazetteer/countries.ts'
import { encode } from './gazetteer/encode.ts'
import { readRegions } from './gazetteer/regions.ts'
import { readUnits } from './gazetteer/units.ts'

const folder = 'public/gazetteer'
const cities = readCities()
const units = readUnits(cities)
const areas = [...readCountries(cities), ...units, ...readCounties(units), ...readRegions()]
const file = encode(areas, cities)
const hash = createHash('sha256').update(file).digest('hex').slice(0, 8)
mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder).filter((name) => /^gazetteer\..*\.txt$/.test(name))) rmSync(`${folder}/${old}`)
writeFileSync(`${folder}/gazetteer.${hash}.txt`, file)
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const packed = brotliCompressSync(file, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
console.log(
  `${folder}/gazetteer.${hash}.txt: ${cities.length} cities, ${areas.length} areas, ${megabytes(Buffer.byteLength(file))}, ${megabytes(packed.length)} brotli`,
)
