import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Mention } from './mention.ts'
import type { Token } from './token.ts'
import {
  functionWords,
  givenPlaces,
  institutionWords,
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
  let weight = 0
  let isEmbedded = false
  let isPerson = false
  if (before !== null) {
    const word = before.word.toLowerCase()
    const isName = before.isCapital && !functionWords.has(word)
    if (placePrepositions.has(word)) weight += 2
    else if (weakPrepositions.has(word)) weight += 0.5
    if (titles.has(word) && before.isCapital) {
      weight -= 5
      isPerson = true
    } else if (isName && (gazetteer.isGivenName(word) || /^\p{Lu}\.?$/u.test(before.word))) {
      weight -= 5
      isPerson = true
    } else if (
      isName &&
      !/^(North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|Downtown|Upper|Lower|Mount|Lake|Fort|Port|Camp|New|Old)$/.test(
        before.word,
      )
    )
      weight -= 2.5
  }
  if (after !== null) {
    const word = after.word.toLowerCase()
    if (streetWords.has(word) && after.isCapital) weight -= 4
    else if (institutionWords.has(word)) {
      weight += after.isCapital ? 0.5 : 1
      isEmbedded = after.isCapital
      if (localNouns.has(word) && !after.isCapital) weight += 1
    } else if (after.isCapital && !functionWords.has(word)) {
      const isGiven =
        mention.to - mention.from === 1 &&
        (gazetteer.isGivenName(mention.key) || (givenPlaces.has(mention.key) && gazetteer.isSurname(word)))
      weight -= isGiven ? 8 : 1
      isPerson = isGiven
      isEmbedded = true
    } else if (localNouns.has(word)) weight += 2
    else if (speechWords.has(word)) weight -= 2
  }
  if (isHyphenated(mention, tokens)) weight += 3
  return { weight, isEmbedded, isPerson, isUnit: after !== null && unitWords.has(after.word.toLowerCase()) }
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
