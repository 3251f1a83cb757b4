import { readFileSync } from 'node:fs'
import { workFolder } from './workFolder.ts'

export const languages = ['ar', 'tr', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** GeoNames’ names in a language by GeoNames id, from Debian’s gettext catalogue. */
export function localNames(language: Language): ReadonlyMap<string, string> {
  const path = workFolder.debian('usr', 'share', 'locale', language, 'LC_MESSAGES', 'geonames.mo')
  return readCatalogue(readFileSync(path))
}

/** Format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
function readCatalogue(file: Buffer): Map<string, string> {
  const isLittleEndian = file.readUInt32LE(0) === 0x950412de
  const number = (offset: number) => (isLittleEndian ? file.readUInt32LE(offset) : file.readUInt32BE(offset))
  const text = (table: number) => file.toString('utf8', number(table + 4), number(table + 4) + number(table))
  const [count, originals, translations] = [number(8), number(12), number(16)]
  const entries = Array.from({ length: count }, (_, index): [string, string] => {
    return [text(originals + 8 * index), text(translations + 8 * index)]
  })
  return new Map(entries.filter(([id]) => id !== ''))
}
