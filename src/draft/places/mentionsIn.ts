import { folded } from '../gazetteer/folded.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Mention } from './mention.ts'
import { neverAlone } from './neverAlone.ts'
import { stateOfShortForm } from './stateShortForms.ts'
import type { Token } from './token.ts'

const longest = 6

/** The longest runs of capitalised words that the gazetteer has, from left to right. */
export function mentionsIn(text: string, tokens: readonly Token[], gazetteer: Gazetteer): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = stateAfter(text, tokens, at, found.at(-1), gazetteer) ?? longestAt(text, tokens, at, gazetteer)
    if (mention === null) continue
    found.push(mention)
    at = mention.to - 1
  }
  return found
}

/** A short form of a state after a town and a comma ("Ill.", "IL"), or with its point and a capital after any comma. */
function stateAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: Mention | undefined,
  gazetteer: Gazetteer,
): Mention | null {
  const token = tokens[at]
  if (token === undefined) return null
  const isInitials = /^(?:\p{Lu}\. ?){2,}$|^W\. ?Va\.$/u.test(token.word)
  if (!isInitials && !/^,?\s$/.test(token.gap)) return null
  const unit = stateOfShortForm(token.word)
  const place = unit === null ? null : gazetteer.withId(unit)
  const end = token.end + (text[token.end] === '.' && !token.word.endsWith('.') && token.word.length > 2 ? 1 : 0)
  const isMarked = text.slice(token.start, end).endsWith('.')
  const isAfterTown = before?.to === at && before.places.some((town) => town.unit === unit && town.id !== unit)
  const isAfterComma = token.gap.startsWith(',') && isMarked
  if (place === null || !(isInitials || isAfterTown || isAfterComma)) return null
  return {
    start: token.start,
    end,
    from: at,
    to: at + 1,
    key: folded(place.name),
    role: 'place',
    isNearly: false,
    places: [place],
  }
}

function longestAt(text: string, tokens: readonly Token[], from: number, gazetteer: Gazetteer): Mention | null {
  const first = tokens[from]
  if (first === undefined || !beginsName(first, tokens[from + 1]) || first.gap.endsWith('$')) return null
  for (let to = from + runLength(tokens, from); to > from; to--) {
    const last = tokens[to - 1]
    if (last === undefined || !last.isCapital) continue
    const span = { start: first.start, end: last.end }
    const words = text.slice(span.start, span.end)
    const key = folded(words)
    if (key.length < 4 && /\p{Ll}/u.test(words) && /^(us|uk|eu|uae|usa|car|drc|prc)$/.test(key)) continue
    if (key.length < 2 || (to - from === 1 && neverAlone(first.word))) continue
    const places = gazetteer.named(key)
    const areas = gazetteer.withAdjective(key)
    const isGreat = places.some(
      ({ kind, population }) => kind === 'country' || kind === 'unit' || (population ?? 0) > 300_000,
    )
    if (places.length > 0 && (areas.length === 0 || isGreat))
      return { ...span, from, to, key, role: 'place', isNearly: false, places }
    if (areas.length > 0) return { ...span, from, to, key, role: 'adjective', isNearly: false, places: areas }
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
