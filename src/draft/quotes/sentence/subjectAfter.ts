import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'
import { conjunctions, finite, isCapital, isDay, joiners, prepositions } from './words.ts'

/** The noun phrase that begins at `from`: “said Omar Haddad, who”, “according to the ministry”. */
export function subjectAfter(tokens: readonly Token[], from: number): Subject | null {
  let last = from - 1
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'word') break
    if (index > from && (isDay(token) || finite.has(token.lower))) break
    if (index > from && prepositions.has(token.lower) && !joiners.has(token.lower)) break
    if (index > from && token.lower === 'in' && !isCapital(tokens[index + 1]?.text ?? '')) break
    if (conjunctions.has(token.lower) && token.lower !== 'and' && token.lower !== 'than') break
    last = index
  }
  return last < from ? null : { first: from, last }
}
