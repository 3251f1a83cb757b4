/**
 * Subsets the page’s fonts, Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1, by Adobe, from @fontsource),
 * to the letters of the interface’s Latin languages, and writes them to `src/app/theme/fonts/`. Run with `npm run
 * fonts`; the result is committed.
 */
import './terminal/failInWords.ts'
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const faces = [
  ['source-serif-4', 400],
  ['source-serif-4', 600],
  ['source-sans-3', 400],
  ['source-sans-3', 600],
] as const

/** Basic Latin, the letters of Latin-1, and the punctuation that stories use. */
const letters = `${String.fromCodePoint(...range(0x20, 0x7e), ...range(0xbf, 0xff))} «»·°§©€ŒœıŸ–—‘’‚“”„…‹›−×\u2009\u202f`

let total = 0
for (const [family, weight] of faces) {
  const whole = await readFile(`node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`)
  const font = await subsetFont(whole, letters, { targetFormat: 'woff2' })
  await writeFile(`src/app/theme/fonts/${family}-${weight}.woff2`, font)
  total += font.length
  console.log(`${family} ${weight}: ${font.length} bytes`)
}
console.log(`together ${total} bytes`)

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
