import { type Content, contentAfter } from './contentAfter.ts'
import { contentBefore, endsInQuotation, endWithoutMarks, leadStart } from './contentBefore.ts'
import { type Cue, cuesIn } from './cuesIn.ts'
import { statementEnd } from './statementEnd.ts'
import { openingSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import type { Token } from './tokens.ts'
import { articles, finite, isCapital, isDash, isVerbLike, prepositions } from './words.ts'

/** What one sentence says that somebody said, as indices of its tokens. */
export type Statement = {
  readonly cue: { readonly first: number; readonly last: number } | null
  readonly subjects: readonly Subject[]
  readonly contents: readonly Content[]
}

/** The statements of a sentence, in the order of their cues. */
export function statementsIn(tokens: readonly Token[]): readonly Statement[] {
  const cues = cuesIn(tokens)
  const found: Statement[] = []
  let done = 0
  let before: readonly Subject[] = []
  for (const [index, cue] of cues.entries()) {
    if (cue.first < done) continue
    const limit = statementEnd(tokens, cue, cues.slice(index + 1))
    const statement =
      cue.kind === 'according' ? accordingTo(tokens, cue, done, limit) : spoken(tokens, cue, done, limit, before)
    if (statement === null) continue
    found.push(statement)
    before = statement.subjects
    done = Math.max(
      cue.last + 1,
      ...statement.contents.map(({ end }) => end),
      ...statement.subjects.map(({ last }) => last + 1),
    )
  }
  return found
}

function accordingTo(tokens: readonly Token[], cue: Cue, done: number, limit: number): Statement | null {
  const subject = subjectAfter(tokens, cue.last + 1)
  if (subject === null) return null
  const start = leadStart(tokens, done)
  if (start === 0 && cue.first <= 1) {
    const from = leadStart(tokens, subject.last + 1)
    const end = endWithoutMarks(tokens, limit)
    return from < end ? { cue, subjects: [subject], contents: [{ first: from, end }] } : null
  }
  const first = cue.first - start <= 1 ? leadStart(tokens, 0) : start
  const end = tokens[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first
  return end - first < 3 ? null : { cue, subjects: [subject], contents: [{ first, end }] }
}

function spoken(
  tokens: readonly Token[],
  cue: Cue,
  done: number,
  limit: number,
  earlier: readonly Subject[],
): Statement | null {
  const inverted = invertedSubject(tokens, cue, done)
  const lead = inverted === null ? null : contentBefore(tokens, cue.first, done)
  if (inverted !== null && lead !== null) {
    const after = resumed(tokens, inverted.last + 1, limit)
    return { cue, subjects: [inverted], contents: after === null ? [lead] : [lead, after] }
  }
  const own = cue.kind === 'finite' ? subjectBefore(tokens, cue.first) : null
  const isOwn = own !== null && own.first >= done - 1
  const contents = contentsOf(tokens, cue, done, limit, isOwn ? own : null)
  if (contents.length === 0) return null
  const speakers = isOwn ? [own] : earlier
  return { cue, subjects: speakers.length > 0 ? speakers : openingSubject(tokens, cue.first), contents }
}

function contentsOf(
  tokens: readonly Token[],
  cue: Cue,
  done: number,
  limit: number,
  own: Subject | null,
): readonly Content[] {
  const lead =
    cue.kind === 'finite' && cue.verb.takes !== 'object' ? contentBefore(tokens, own?.first ?? cue.first, done) : null
  const after = contentAfter(tokens, cue, cue.last + 1, limit)
  const isQuoted = lead !== null && endsInQuotation(tokens, lead)
  if (lead !== null && !isQuoted && (cue.verb.takes === 'quotation' || !isClause(tokens, lead)))
    return after !== null && isSaid(tokens, cue, after) ? [after] : []
  if (lead !== null && (isQuoted || after === null)) {
    const rest = after ?? resumed(tokens, cue.last + 1, limit)
    return rest === null ? [lead] : [lead, rest]
  }
  return after !== null && isSaid(tokens, cue, after) ? [after] : []
}

function isClause(tokens: readonly Token[], { first, end }: Content): boolean {
  return (
    tokens.slice(first, end).some((token) => token.kind === 'word' && isVerbLike(token.lower)) ||
    tokens[end + 1] !== undefined
  )
}

/** After “…,” she said, what she says may go on: a quotation, or the clause that the cue has parted. */
function resumed(tokens: readonly Token[], from: number, limit: number): Content | null {
  const end = endWithoutMarks(tokens, limit)
  for (let index = from; index < end - 1; index += 1) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (token === undefined || next === undefined || (token.kind === 'quotation' && index > from)) return null
    if (!/^[,:]$/.test(token.text)) continue
    if (next.kind === 'quotation') return { first: index + 1, end }
    if (
      index > from + 6 ||
      /(?:ing|ed)$/.test(next.lower) ||
      /^(?:who|which|a|an|when|while|as|after|and)$/.test(next.lower)
    )
      return null
    return isDash(token.text) ? null : { first: index + 1, end }
  }
  return null
}

/** “…,” said Omar Haddad. */
function invertedSubject(tokens: readonly Token[], cue: Cue, done: number): Subject | null {
  if (cue.kind !== 'finite' || cue.verb.takes === 'object' || cue.first <= done) return null
  const before = tokens[cue.first - 1]
  const isQuoted = before?.kind === 'quotation'
  if (!isQuoted && before?.text !== ',') return null
  const next = tokens[cue.last + 1]
  if (next === undefined || next.kind !== 'word' || next.lower === 'that' || prepositions.has(next.lower)) return null
  const subject = subjectAfter(tokens, cue.last + 1)
  if (subject === null || isQuoted) return subject
  const follows = tokens[subject.last + 1]
  if (!/^(?:say|write|report|note|add|announce|explain)$/.test(cue.verb.lemma) || finite.has(follows?.lower ?? ''))
    return null
  if (/^(?:he|she|it|they|we|i)$/.test(next.lower)) return null
  return isCapital(next.text) || articles.has(next.lower) || follows?.kind !== 'word' ? subject : null
}

/** A thing said must be more than a word, and after “to say” be marked as said. */
function isSaid(tokens: readonly Token[], cue: Cue, { first, end }: Content): boolean {
  const hasQuotation = tokens.slice(first, end).some((token) => token.kind === 'quotation')
  if (cue.kind === 'infinitive') return hasQuotation || tokens[first]?.lower === 'that'
  return hasQuotation || end - first >= 2
}
