import { folded } from '../../gazetteer/folded.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { cueOf } from './cueOf.ts'
import type { Mention } from './mention.ts'
import { neverAlone } from './neverAlone.ts'
import type { Token } from './token.ts'
import { placePrepositions } from './words.ts'

const shortest = 5
/** A country must be named, or have an adjective or a capital named, this often to lend its spellings. */
const mostCountries = 4

/**
 * Capitalised words that the gazetteer does not have, where a place is expected (after "in", in a list of places), and
 * whose spelling is nearly that of a city in a country of the article: "Rubah" beside Ramadi is Ar Rutbah in Iraq. A country’s name
 * inside another ("Bank of America") doesn’t make it one of the article’s.
 */
export function nearlySpelt(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): readonly Mention[] {
  const countries = countriesOf(mentions.filter((mention) => !cueOf(mention, tokens, gazetteer).isEmbedded))
  if (countries.length === 0) return []
  const ends = new Set(mentions.filter(({ role }) => role === 'place').map(({ to }) => to))
  const covered = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
  const lower = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ word }) => word))
  const known = new Map<string, Mention['places']>()
  return tokens.flatMap((token, at): readonly Mention[] => {
    const key = folded(token.word)
    if (covered.has(at) || lower.has(key) || !isExpected(tokens, at, ends) || !mayBePlace(key, gazetteer)) return []
    const places = known.get(key) ?? placesLike(key, countries, gazetteer)
    known.set(key, places)
    if (places.length > 0) ends.add(at + 1)
    const { start, end } = token
    return places.length === 0 || text[start - 1] === '@'
      ? []
      : [{ start, end, from: at, to: at + 1, key, role: 'place', isNearly: true, places }]
  })
}

function placesLike(key: string, countries: readonly string[], gazetteer: Gazetteer): Mention['places'] {
  const places = countries.flatMap((country) => gazetteer.spelledLike(key, country))
  return places.filter(({ population }) => (population ?? 0) >= 5000).slice(0, 3)
}

/** The countries that the article names, the most often named first. Only short names of theirs are looked through. */
function countriesOf(mentions: readonly Mention[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { places } of mentions) {
    const [first] = places
    if (first?.kind === 'country' && first.country !== null)
      counts.set(first.country, (counts.get(first.country) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostCountries)
    .map(([country]) => country)
}

function mayBePlace(key: string, gazetteer: Gazetteer): boolean {
  if (key.length < shortest || neverAlone(key) || gazetteer.isOrdinaryWord(key)) return false
  return !gazetteer.isGivenName(key) && !gazetteer.isSurname(key)
}

/** A single capitalised word after a preposition of place, or after a place and a comma. */
function isExpected(tokens: readonly Token[], at: number, ends: ReadonlySet<number>): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || token === undefined || !token.isCapital) return false
  if (after?.isCapital && /^[ -]$/.test(after.gap)) return false
  return token.gap === ' ' ? placePrepositions.has(before.word) : token.gap === ', ' && ends.has(at)
}
