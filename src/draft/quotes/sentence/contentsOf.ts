import type { Content } from './content.ts'
import { contentAfter } from './contentAfter.ts'
import { contentBefore, endsInQuotation, isIntroduction, isReportable } from './contentBefore.ts'
import type { Cue } from './cuesIn.ts'
import { endWithoutMarks, leadStart } from './marks.ts'
import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'

/** What is said with a cue that has its speaker `own`, or none, before it: before it, after it, or both. */
export function contentsOf(
  tokens: readonly Token[],
  cue: Cue,
  done: number,
  limit: number,
  own: Subject | null,
): readonly Content[] {
  const mayLead = cue.kind === 'finite' && cue.verb.takes !== 'object'
  const lead = mayLead ? contentBefore(tokens, own?.first ?? cue.first, done) : null
  const after = contentAfter(tokens, cue, cue.last + 1, limit)
  const following = after !== null && isSaid(tokens, cue, after) ? after : null
  if (lead === null) return following === null ? [] : [following]
  const isLeadingIn = isIntroduction(tokens, { first: leadStart(tokens, done), end: lead.end })
  if (following !== null && isLeadingIn) return [following]
  if (endsInQuotation(tokens, lead)) {
    const parted = partedClause(tokens, cue.last + 1, limit)
    const rest = following ?? resumedQuotation(tokens, cue.last + 1, limit) ?? parted
    return rest === null || isTelling(tokens, lead, rest) ? [lead] : [lead, rest]
  }
  if (following !== null) return isParted(tokens, cue, lead) ? [lead, following] : [following]
  const rest = cue.verb.takes === 'clause' ? partedClause(tokens, cue.last + 1, limit) : null
  if (rest !== null) return isLeadingIn ? [rest] : [lead, rest]
  const isWhole = isAtEnd(tokens, cue.last + 1) && cue.verb.takes !== 'quotation'
  return isWhole && isReportable(tokens, lead) ? [lead] : []
}

/** Words with which the writer goes on after a whole quotation. */
const telling = /^(?:and|but|so|then|before|until|in|on|at|with|from|for|to)$/

/** “We left,” she said two days later; “We left,” she said, and closed the door: words of the writer’s own. */
function isTelling(tokens: readonly Token[], lead: Content, { first, end }: Content): boolean {
  const isWhole = /[,.!?]$/.test(tokens[lead.end - 1]?.inner ?? '')
  if (!isWhole || tokens.slice(first, end).some(({ kind }) => kind === 'quotation')) return false
  const [before, next] = [tokens[first - 1], tokens[first]?.lower ?? '']
  return before?.text === ',' ? telling.test(next) : next !== 'that'
}

/** “The air was so bad, Haddad said, that nobody could breathe.” */
function isParted(tokens: readonly Token[], cue: Cue, lead: Content): boolean {
  return cue.verb.takes === 'clause' && tokens[cue.last + 1]?.text === ',' && isReportable(tokens, lead)
}

/** Who cites these says where it is from, not what it is. */
const sources =
  /^(?:sources?|reports?|officials?|data|statements?|medics|witness(?:es)?|ministry|agency|media|documents?|police)$/

/** A thing said must be more than a word, and after “to say” be marked as said. */
function isSaid(tokens: readonly Token[], cue: Cue, { first, end }: Content): boolean {
  if (cue.verb.lemma === 'cite' && tokens.slice(first, first + 6).some(({ lower }) => sources.test(lower))) return false
  const hasQuotation = tokens.slice(first, end).some((token) => token.kind === 'quotation')
  const opensQuoted = tokens.slice(first, Math.min(end, first + 5)).some((token) => token.kind === 'quotation')
  if (cue.kind === 'infinitive') return opensQuoted || tokens[first]?.lower === 'that'
  const isCall = tokens[cue.last]?.lower === 'for'
  return hasQuotation || end - first >= (isCall ? 1 : 2)
}

/** Whether after a cue nothing comes that could be said: the end, a mark, a time, a place, the one who is told. */
function isAtEnd(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    !/^(?:enough|as|so|his|her|their|its|what|nothing|little|much)$/.test(next.lower)
  )
}

/** After “…,” she said, a quotation may go on. */
export function resumedQuotation(tokens: readonly Token[], from: number, limit: number): Content | null {
  const end = endWithoutMarks(tokens, limit)
  for (let index = from; index < Math.min(end, from + 16); index += 1) {
    if (tokens[index]?.kind !== 'quotation') continue
    return /^[,:]$/.test(tokens[index - 1]?.text ?? '') ? { first: index, end } : null
  }
  return null
}

const otherwise = /^(?:who|whose|which|a|an|the|when|while|as|after|and|though|although|because|\p{L}+(?:ing|ed))$/u

/** “The bridge, she said, was closed”: the clause that the cue has parted. */
function partedClause(tokens: readonly Token[], from: number, limit: number): Content | null {
  const end = endWithoutMarks(tokens, limit)
  for (let index = from; index < Math.min(end - 1, from + 7); index += 1) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (token === undefined || next === undefined || token.kind === 'quotation') return null
    if (token.text !== ',') continue
    const isOther = index > from ? otherwise.test(next.lower) : /^(?:who|whose|which|\p{L}+ing)$/u.test(next.lower)
    return isOther || end - index < 3 ? null : { first: index + 1, end }
  }
  return null
}
