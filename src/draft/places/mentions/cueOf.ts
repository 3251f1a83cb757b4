import { folded } from '../../gazetteer/folded.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Mention } from './mention.ts'
import type { Token } from './token.ts'
import {
  functionWords,
  givenPlaces,
  headNouns,
  institutionWords,
  leadingWords,
  localNouns,
  placePrepositions,
  speechWords,
  streetWords,
  titles,
  unitWords,
  weakPrepositions,
} from './words.ts'

/** How much the words around a mention speak for a place (above 0) or for something else (below), in the log odds of a place. */
export type Cue = {
  readonly weight: number
  readonly isEmbedded: boolean
  readonly isPerson: boolean
  readonly isUnit: boolean
}

/** Reads the words before and after a mention. */
export function cueOf(mention: Mention, tokens: readonly Token[], gazetteer: Gazetteer): Cue {
  const before = wordBefore(mention, tokens)
  const after = wordAfter(mention, tokens)
  const led = cueBefore(before, gazetteer)
  const followed = cueAfter(after, mention, gazetteer)
  return {
    weight:
      led.weight +
      followed.weight +
      (isHyphenated(mention, tokens) ? 3 : 0) -
      (isArticled(mention, before, after, gazetteer) ? 2 : 0),
    isEmbedded: followed.isEmbedded || endsInstitution(mention, tokens),
    isPerson: led.isPerson || followed.isPerson,
    isUnit: after !== null && unitWords.has(after.word.toLowerCase()),
  }
}

const directions =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|Downtown|Upper|Lower|Mount|Lake|Fort|Port|Camp|New|Old)$/

function cueBefore(before: Token | null, gazetteer: Gazetteer): Pick<Cue, 'weight' | 'isPerson'> {
  if (before === null) return { weight: 0, isPerson: false }
  const word = before.word.toLowerCase()
  const isName = before.isCapital && !functionWords.has(word)
  const weight = placePrepositions.has(word) ? 2 : weakPrepositions.has(word) ? 0.5 : 0
  const isTitled = before.isCapital && titles.has(word)
  if (isTitled || (isName && (gazetteer.isGivenName(word) || /^\p{Lu}\.?$/u.test(before.word))))
    return { weight: weight - 5, isPerson: true }
  return { weight: weight - (isName && !directions.test(before.word) ? 2.5 : 0), isPerson: false }
}

function cueAfter(
  after: Token | null,
  { key, from, to }: Mention,
  gazetteer: Gazetteer,
): Pick<Cue, 'weight' | 'isEmbedded' | 'isPerson'> {
  const cue = { weight: 0, isEmbedded: false, isPerson: false }
  if (after === null) return cue
  const { isCapital } = after
  const word = after.word.toLowerCase()
  if (streetWords.has(word) && isCapital) return { ...cue, weight: -4 }
  if (institutionWords.has(word))
    return { ...cue, weight: isCapital ? 0.5 : localNouns.has(word) ? 2 : 1, isEmbedded: isCapital }
  if (isCapital && !functionWords.has(word)) {
    const isGiven =
      to - from === 1 && (gazetteer.isGivenName(key) || (givenPlaces.has(key) && gazetteer.isSurname(word)))
    return { weight: isGiven ? -8 : -1, isEmbedded: true, isPerson: isGiven }
  }
  return { ...cue, weight: localNouns.has(word) ? 2 : speechWords.has(word) ? -2 : 0 }
}

/** “They crossed the Bani”: a town’s name takes an article only before a noun, or as its own part (The Hague). */
function isArticled(
  { places, key }: Mention,
  before: Token | null,
  after: Token | null,
  gazetteer: Gazetteer,
): boolean {
  if (before?.word.toLowerCase() !== 'the' || (after !== null && !functionWords.has(after.word))) return false
  const isTown = places.every(({ kind }) => /^(?:capital|city|town|village)$/.test(kind))
  return isTown && gazetteer.named(`the ${key}`).length === 0
}

/** "Air France", "Bank of America": a mention that ends the name of an institution. */
function endsInstitution({ from }: Mention, tokens: readonly Token[]): boolean {
  const [head, before, own] = [tokens[from - 2], tokens[from - 1], tokens[from]]
  if (before === undefined || own?.gap !== ' ') return false
  if (before.word !== 'of') return before.isCapital && leadingWords.has(folded(before.word))
  return head?.isCapital === true && before.gap === ' ' && headNouns.has(folded(head.word))
}

/** "Washington-based", "Moscow-backed", "Gaza-bound". */
function isHyphenated({ to }: Mention, tokens: readonly Token[]): boolean {
  const next = tokens[to]
  return (
    next?.gap === '-' &&
    /^(?:based|area|born|bound|backed|led|held|controlled|style|made|occupied|trained)$/.test(next.word)
  )
}

/** The word before, where only a space or the point of a title or an initial is between. */
function wordBefore({ from, start }: Mention, tokens: readonly Token[]): Token | null {
  const before = tokens[from - 1]
  if (before === undefined) return null
  const gap = tokens[from]?.gap ?? ''
  const isTitle = gap === '. ' && (titles.has(before.word.toLowerCase()) || /^\p{Lu}$/u.test(before.word))
  return start > 0 && (/^[ \u00a0]$/.test(gap) || isTitle) ? before : null
}

function wordAfter({ to }: Mention, tokens: readonly Token[]): Token | null {
  const after = tokens[to]
  return after !== undefined && /^(?:[ \u00a0]|['’]s )$/.test(after.gap) ? after : null
}
