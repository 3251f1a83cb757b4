import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Language } from './localNames.ts'
import { scratch } from './mapshaper.ts'
import { type Dictionary, type GreatRiver, greatRivers } from './riverNames.ts'

/** Throws if a river’s name is not in the source that is cited for it. */
export function checkRiverSources(lineNames: ReadonlyMap<number, string>): void {
  const read = { dictionaries: new Map<Dictionary, Entries>(), rivers: wordNetRivers() }
  const wrong = greatRivers.flatMap((river) => [
    ...wrongLines(river, lineNames),
    ...(hasEnglishName(river, read.rivers) ? [] : [`${river.name}: ${river.source}`]),
    ...Object.entries(river.names).flatMap(([language, { text, source }]) => {
      const entries = read.dictionaries.get(source) ?? entriesOf(source)
      read.dictionaries.set(source, entries)
      return hasWord(entries, headwords(river, source), text) ? [] : [`${river.name} ${language}: ${source}`]
    }),
  ])
  if (wrong.length > 0) throw new Error(`not in their sources: ${wrong.join('; ')}`)
}

type Entries = ReadonlyMap<string, string>

function wrongLines({ name, lines }: GreatRiver, lineNames: ReadonlyMap<number, string>): string[] {
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

function headwords({ name, names }: GreatRiver, source: Dictionary): string[] {
  const language: Language | undefined = source.startsWith('fra') ? 'fr' : undefined
  if (language === undefined) return [name, `${name} river`]
  return [names[language]?.text ?? '']
}

function hasWord(entries: Entries, under: readonly string[], word: string): boolean {
  const whole = new RegExp(`(^|[^\\p{L}])${word}($|[^\\p{L}])`, 'u')
  return under.some((headword) => whole.test(entries.get(headword.toLowerCase()) ?? ''))
}

/** A line with a headword has its pronunciation or part of speech; the lines up to the next one explain it. */
function entriesOf(dictionary: Dictionary): Entries {
  const path = scratch.debian('usr', 'share', 'dictd', `freedict-${dictionary}.dict.dz`)
  const entries = new Map<string, string>()
  let headword = ''
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const found = /^(\S.*?) [/<]/.exec(line)?.[1]?.toLowerCase()
    if (found === undefined) entries.set(headword, `${entries.get(headword) ?? ''}\n${line}`)
    else headword = found
  }
  return entries
}

/** https://wordnet.princeton.edu/documentation/wndb5wn: nouns that are instances of the synset of rivers. */
function wordNetRivers(): Set<string> {
  const lines = readFileSync(scratch.debian('usr', 'share', 'wordnet', 'data.noun'), 'utf8').split('\n')
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
