import { isReportable } from './contentBefore.ts'
import type { Cue } from './cuesIn.ts'
import { leadStart } from './marks.ts'
import { subjectAfter } from './subjectAfter.ts'
import type { Token } from './tokens.ts'
import { articles, days, finite, isCapital, isVerbLike, prepositions } from './words.ts'

/** Whether the speaker stands after the verb: “…,” said Omar Haddad. `done` is where the statement may begin. */
export function isInverted(tokens: readonly Token[], cue: Cue, done: number): boolean {
  if (cue.kind !== 'finite' || cue.verb.takes === 'object' || cue.first <= done) return false
  const before = tokens[cue.first - 1]
  const next = tokens[cue.last + 1]
  if (next === undefined || next.kind !== 'word') return false
  if (next.lower === 'that' || prepositions.has(next.lower) || days.has(next.lower)) return false
  if (before?.kind === 'quotation') return true
  if (before?.text !== ',' || !/^(?:say|write|report|note|add|announce|explain)$/.test(cue.verb.lemma)) return false
  return isAfterClause(tokens, cue, done, next)
}

/** After reported words the verb must not have its subject before it: “Haddad, the governor, said the road is closed”. */
function isAfterClause(tokens: readonly Token[], cue: Cue, done: number, next: Token): boolean {
  const subject = subjectAfter(tokens, cue.last + 1)
  const follows = subject === null ? undefined : tokens[subject.last + 1]
  if (subject === null || finite.has(follows?.lower ?? '') || /^(?:he|she|it|they|we|i)$/.test(next.lower)) return false
  const lead = { first: leadStart(tokens, done), end: cue.first - 1 }
  const comma = tokens.findIndex((token, index) => index >= lead.first && token.text === ',')
  const opening = tokens.slice(lead.first, comma)
  if (!isReportable(tokens, lead) || !opening.some((token) => isVerbLike(token.lower))) return false
  return isCapital(next.text) || articles.has(next.lower) || follows?.kind !== 'word'
}
