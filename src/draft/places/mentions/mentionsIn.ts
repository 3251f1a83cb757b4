import { folded } from '../../gazetteer/folded.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Span } from '../../text/span.ts'
import { isNamed } from '../senses/isNamed.ts'
import type { Mention } from './mention.ts'
import { nameRun } from './nameRun.ts'
import { neverAlone } from './neverAlone.ts'
import { organisationAt } from './organisationAt.ts'
import { stateMention } from './stateMention.ts'
import type { Token } from './token.ts'

/** Where an adjective is also a town’s name ("Canadian", "Polish"), only a city of this size is thought of. */
const greatCity = 300_000

/** The longest runs of capitalised words that the gazetteer has, from left to right, but the names of organisations. */
export function mentionsIn(text: string, tokens: readonly Token[], gazetteer: Gazetteer): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const organisation = organisationAt(tokens, at)
    if (organisation > 0) {
      at += organisation - 1
      continue
    }
    const mention = stateMention(text, tokens, at, found.at(-1), gazetteer) ?? longestAt(text, tokens, at, gazetteer)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

function longestAt(text: string, tokens: readonly Token[], from: number, gazetteer: Gazetteer): Mention | null {
  const start = tokens[from]?.start ?? 0
  for (let to = from + nameRun(tokens, from); to > from; to--) {
    const last = tokens[to - 1]
    if (last === undefined || !last.isCapital || (to - from === 1 && neverAlone(last.word))) continue
    for (const end of endsOf(text, last.end, to - from)) {
      const mention = mentionOf(text, { start, end }, from, to, gazetteer)
      if (mention !== null) return mention
    }
  }
  return null
}

/** A name of several words may end in ’s itself: St. John’s. */
function endsOf(text: string, end: number, words: number): readonly number[] {
  return words > 1 && /^['’]s\b/.test(text.slice(end, end + 3)) ? [end + 2, end] : [end]
}

function mentionOf(text: string, span: Span, from: number, to: number, gazetteer: Gazetteer): Mention | null {
  const words = text.slice(span.start, span.end)
  const key = folded(words)
  const isWord = /^(us|uk|eu|uae|usa|car|drc|prc)$/.test(key) && /\p{Ll}/u.test(words)
  if (key.length < 2 || isWord) return null
  const named = gazetteer.named(key)
  // "The City" is another name of somewhere.
  const places = key.startsWith('the ') ? named.filter((place) => isNamed(place, key)) : named
  const areas = gazetteer.withAdjective(key)
  const mention = { ...span, from, to, key, isNearly: false }
  if (areas.length > 0 && !places.some(isGreat)) return { ...mention, role: 'adjective', places: areas }
  return places.length > 0 ? { ...mention, role: 'place', places } : null
}

function isGreat({ kind, population }: Mention['places'][number]): boolean {
  return kind === 'country' || kind === 'unit' || (population ?? 0) > greatCity
}
