import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'
import { conjunctions, isAdverb, isVerbLike, prepositions, pronouns } from './words.ts'

const subordinators = /^(?:while|when|as|after|although|though|if|because|since|before|once)$/

/** The subject of the sentence, for “…, saying that”: its first words, as far as they are a name or a noun. */
export function openingSubject(tokens: readonly Token[], until: number): readonly Subject[] {
  let first = 0
  const isLed =
    prepositions.has(tokens[0]?.lower ?? '') ||
    subordinators.test(tokens[0]?.lower ?? '') ||
    isAdverb(tokens[0]?.lower ?? '')
  if (isLed) first = tokens.findIndex((token) => token.text === ',') + 1
  if (isLed && tokens[first + 1]?.text === ',') first += 2
  const opening = tokens[first]
  if (opening === undefined || opening.kind !== 'word' || first >= until) return []
  let last = first
  while (!pronouns.has(opening.lower) && last + 1 < until && tokens[last + 1]?.kind === 'word' && last - first < 5) {
    const next = tokens[last + 1]?.lower ?? ''
    if (isVerbLike(next) || prepositions.has(next) || conjunctions.has(next)) break
    last += 1
  }
  return [{ first, last }]
}
