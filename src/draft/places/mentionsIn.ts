import { folded } from '../gazetteer/folded.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Mention } from './mention.ts'
import type { Token } from './token.ts'

const longest = 6

/** The longest runs of capitalised words that the gazetteer has, from left to right. */
export function mentionsIn(text: string, tokens: readonly Token[], gazetteer: Gazetteer): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = longestAt(text, tokens, at, gazetteer)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

function longestAt(text: string, tokens: readonly Token[], from: number, gazetteer: Gazetteer): Mention | null {
  const first = tokens[from]
  if (first === undefined || !beginsName(first, tokens[from + 1])) return null
  for (let to = from + runLength(tokens, from); to > from; to--) {
    const last = tokens[to - 1]
    if (last === undefined || !last.isCapital) continue
    const span = { start: first.start, end: last.end }
    const words = text.slice(span.start, span.end)
    const key = folded(words)
    if (key.length < 4 && /\p{Ll}/u.test(words) && /^(us|uk|eu|uae|usa|car|drc|prc)$/.test(key)) continue
    if (key.length < 2) continue
    const places = gazetteer.named(key)
    if (places.length > 0) return { ...span, from, to, key, role: 'place', places }
    const areas = gazetteer.withAdjective(key)
    if (areas.length > 0) return { ...span, from, to, key, role: 'adjective', places: areas }
  }
  return null
}

/** A capital, or the article of an Arabic or Spanish name that a hyphen or a space joins to one: al-Bab, el Fasher. */
function beginsName(token: Token, next: Token | undefined): boolean {
  if (token.isCapital) return true
  return /^(al|el|ar|as|ash|az|an|ad)$/.test(token.word) && next?.isCapital === true && next.gap === '-'
}

/** How many words from here on may be one name: no mark but a hyphen or the point of "St." stands between them. */
function runLength(tokens: readonly Token[], from: number): number {
  let length = 1
  while (length < longest) {
    const next = tokens[from + length]
    const before = tokens[from + length - 1]
    if (next === undefined || before === undefined) break
    const isShort = /^(St|Ste|Ft|Mt|N|S|W|E)$/.test(before.word)
    if (!/^(?: | ?[-–] ?|\u00a0)$/.test(next.gap) && !(isShort && next.gap === '. ') && !/^['’] $/.test(next.gap)) break
    if (
      !next.isCapital &&
      !/^(of|the|and|de|la|las|los|del|da|do|dos|di|du|des|le|les|al|el|ez|es|ash|as|ar|az|an|on|upon|sur|en|am|im|an|der|den|bei|sous|lès|in|under|by|ad|y)$/.test(
        next.word,
      )
    )
      break
    length++
  }
  return length
}
