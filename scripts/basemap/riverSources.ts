import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Language } from './localNames.ts'
import { type Dictionary, type GreatRiver, greatRivers } from './riverNames.ts'
import { workFolder } from './workFolder.ts'

/** Throws if a river’s name isn’t in the source that it is cited from. */
export function checkRiverSources(lineNames: ReadonlyMap<number, string>): void {
  const read = { dictionaries: new Map<Dictionary, Entries>(), rivers: wordNetRivers() }
  const missing = greatRivers.flatMap((river) => [
    ...missingLines(river, lineNames),
    ...(hasEnglishName(river, read.rivers) ? [] : [`${river.name}: ${river.source}`]),
    ...Object.entries(river.names).flatMap(([language, { text, source, under }]) => {
      const entries = read.dictionaries.get(source) ?? entriesOf(source)
      read.dictionaries.set(source, entries)
      return hasWord(entries, headwords(river, source, under), text) ? [] : [`${river.name} ${language}: ${source}`]
    }),
  ])
  if (missing.length > 0) throw new Error(`not in their sources: ${missing.join('; ')}`)
}

type Entries = ReadonlyMap<string, string>

function missingLines({ name, lines }: GreatRiver, lineNames: ReadonlyMap<number, string>): string[] {
  return Object.entries(lines).flatMap(([number, text]) =>
    lineNames.get(Number(number)) === text ? [] : [`${name}: line ${number}`],
  )
}

function hasEnglishName({ name, source, lines }: GreatRiver, rivers: ReadonlySet<string>): boolean {
  if (source === 'WordNet') return rivers.has(name)
  return Object.values(lines).some((text) =>
    text
      .replace(/\s+/g, ' ')
      .split(/ \(|\)/)
      .includes(name),
  )
}

function headwords({ name, names }: GreatRiver, source: Dictionary, under = name): string[] {
  const language: Language | undefined = source.startsWith('fra') ? 'fr' : undefined
  if (language === undefined) return [under, `${under} river`]
  return [names[language]?.text ?? '']
}

function hasWord(entries: Entries, under: readonly string[], word: string): boolean {
  const whole = new RegExp(`(^|[^\\p{L}])${word}($|[^\\p{L}])`, 'u')
  return under.some((headword) => whole.test(entries.get(headword.toLowerCase()) ?? ''))
}

/** A line with a headword also has its pronunciation or part of speech. The lines up to the next one explain it. */
function entriesOf(dictionary: Dictionary): Entries {
  const path = workFolder.debian('usr', 'share', 'dictd', `freedict-${dictionary}.dict.dz`)
  const entries = new Map<string, string>()
  let headword = ''
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const found = /^(\S.*?) [/<]/.exec(line)?.[1]?.toLowerCase()
    if (found === undefined) entries.set(headword, `${entries.get(headword) ?? ''}\n${line}`)
    else headword = found
  }
  return entries
}

/** The nouns that are instances of WordNet’s synset of rivers. Format: https://wordnet.princeton.edu/documentation/wndb5wn */
function wordNetRivers(): Set<string> {
  const lines = readFileSync(workFolder.debian('usr', 'share', 'wordnet', 'data.noun'), 'utf8').split('\n')
  return new Set(
    lines
      .filter((line) => line.includes(' @i 09411430 n '))
      .flatMap((line) => {
        const [, , , count = '', ...words] = line.split(' ')
        return words.slice(0, 2 * Number.parseInt(count, 16)).filter((_, index) => index % 2 === 0)
      })
      .map((word) => word.replaceAll('_', ' ')),
  )
}
