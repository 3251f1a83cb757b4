import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Span } from '../../text/span.ts'
import { areasAfter } from './areasAfter.ts'
import { beginsReport, isAcronym } from './capitals.ts'
import { cueOf } from './cueOf.ts'
import { evidence } from './evidence.ts'
import { inLists } from './inLists.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentionsIn.ts'
import { nearlySpelt } from './nearlySpelt.ts'
import { surnamesIn } from './surnamesIn.ts'
import type { Token } from './token.ts'
import type { Weighed } from './weighed.ts'

/** All mentions of a text, weighed each by itself and then with its list. `datelinePlace`: where the report says it was written. */
export function weighedMentions(
  text: string,
  tokens: readonly Token[],
  datelinePlace: Span | null,
  gazetteer: Gazetteer,
): readonly Weighed[] {
  const exact = mentionsIn(text, tokens, gazetteer)
  const mentions = [...exact, ...nearlySpelt(text, tokens, exact, gazetteer)].sort(
    (one, other) => one.start - other.start,
  )
  const names = nameWeights(text, tokens, gazetteer)
  const weighed = mentions.map((mention, index): Weighed => {
    const cue = cueOf(mention, tokens, gazetteer)
    const within = areasAfter(mention, mentions[index + 1], tokens, gazetteer)
    const isDateline =
      datelinePlace !== null && datelinePlace.start <= mention.start && mention.end <= datelinePlace.end
    const weight =
      evidence(mention) +
      cue.weight +
      (within.length > 0 ? 5 : names(mention)) +
      (isAcronym(text, mention, tokens) ? -5 : 0) +
      (isDateline || beginsReport(text, mention) ? 4 : 0)
    return { mention, cue, within, weight }
  })
  return inLists(weighed, tokens)
}

/** What speaks against single words: people of this name, and other meanings of the word. */
function nameWeights(text: string, tokens: readonly Token[], gazetteer: Gazetteer): (mention: Mention) => number {
  const surnames = surnamesIn(tokens, gazetteer)
  const lower = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ word }) => word))
  return ({ role, key, from, to, start, end }) => {
    const words = text.slice(start, end)
    const isShortForm = /^[^\p{Ll}]{1,4}$/u.test(words)
    if (role === 'adjective' || to - from > 1 || isShortForm) return 0
    const isForeign = /[^\p{ASCII}]/u.test(words)
    return (
      (surnames.has(key) ? -12 : gazetteer.isSurname(key) ? -1 : 0) +
      (gazetteer.isGivenName(key) ? -1.5 : 0) +
      (gazetteer.isOrdinaryWord(key) && !isForeign ? -4 : 0) +
      (lower.has(key) && !isForeign ? -3 : 0)
    )
  }
}
