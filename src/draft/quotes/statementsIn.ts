import { type Content, contentAfter } from './contentAfter.ts'
import { type Cue, cuesIn } from './cuesIn.ts'
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import type { Token } from './tokens.ts'
import { conjunctions, determiners, finite, isCapital, prepositions, pronouns } from './words.ts'

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
      ...statement.contents.map((content) => content.end),
      ...statement.subjects.map(({ last }) => last + 1),
    )
  }
  return found
}

/** Where what follows a cue ends at the latest: where the next statement of the sentence begins. */
function statementEnd(tokens: readonly Token[], cue: Cue, later: readonly Cue[]): number {
  for (const next of later) {
    if (next.kind === 'according') return tokens[next.first - 1]?.text === ',' ? next.first - 1 : next.first
    const own = next.kind === 'finite' ? subjectBefore(tokens, next.first) : null
    const start = own !== null && own.first > cue.last ? own.first : next.first
    const joint = tokens[start - 1]
    if (joint === undefined || start - 1 <= cue.last) continue
    const isJoined = /^(?:but|and|while|though|although|whereas|;)$/.test(joint.lower)
    if (isJoined && (own === null || tokens[start - 2]?.text === ',' || joint.lower !== 'and'))
      return tokens[start - 2]?.text === ',' ? start - 2 : start - 1
    if (next.kind === 'participle' && (joint.text === ',' || /^--+$|^[—―–]$/.test(joint.text))) return start - 1
    if (joint.kind === 'quotation' && next.kind === 'participle') return start
  }
  return tokens.length
}

function accordingTo(tokens: readonly Token[], cue: Cue, done: number, limit: number): Statement | null {
  const subject = subjectAfter(tokens, cue.last + 1)
  if (subject === null) return null
  const comma = tokens[subject.last + 1]?.text === ','
  const start = leadStart(tokens, done)
  if (cue.first - start <= 1) {
    const from = subject.last + (comma ? 2 : 1)
    return from < limit ? { cue, subjects: [subject], contents: [{ first: from, end: endOf(tokens, limit) }] } : null
  }
  const end = tokens[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first
  return end - start < 3 ? null : { cue, subjects: [subject], contents: [{ first: start, end }] }
}

function leadStart(tokens: readonly Token[], done: number): number {
  let start = done
  while (start < tokens.length && tokens[start]?.kind === 'mark' && tokens[start]?.text !== '(') start += 1
  return start
}

function endOf(tokens: readonly Token[], limit: number): number {
  let end = limit
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !/^[)\]]$/.test(tokens[end - 1]?.text ?? '')) end -= 1
  return end
}

function spoken(
  tokens: readonly Token[],
  cue: Cue,
  done: number,
  limit: number,
  earlier: readonly Subject[],
): Statement | null {
  const inverted = invertedSubject(tokens, cue, done)
  if (inverted !== null) {
    const said = contentBefore(tokens, cue.first, done)
    if (said !== null) {
      const after = resumed(tokens, inverted.last + 1, limit)
      return { cue, subjects: [inverted], contents: after === null ? [said] : [said, after] }
    }
  }
  const own = cue.kind === 'finite' ? subjectBefore(tokens, cue.first) : null
  const speakers = own === null || own.first < done - 1 ? earlier : [own]
  const after = contentAfter(tokens, cue, cue.last + 1, limit)
  const said =
    own === null
      ? cue.kind === 'finite'
        ? contentBefore(tokens, cue.first, done)
        : null
      : contentBefore(tokens, own.first, done)
  const isQuoted = said !== null && endsInQuotation(tokens, said)
  const contents: Content[] = []
  if (said !== null && (isQuoted || after === null) && cue.verb.takes !== 'object') contents.push(said)
  if (after !== null && isSaid(tokens, cue, after)) contents.push(after)
  if (contents.length === 0) return null
  const subjects = speakers.length > 0 ? speakers : openingSubject(tokens, cue)
  return { cue, subjects, contents }
}

/** After “…,” she said, a quotation may go on. */
function resumed(tokens: readonly Token[], from: number, limit: number): Content | null {
  for (let index = from; index < limit; index += 1) {
    if (tokens[index]?.kind === 'quotation' && /^[,:]$/.test(tokens[index - 1]?.text ?? ''))
      return { first: index, end: endOf(tokens, limit) }
  }
  return null
}

/** “…,” said Omar Haddad. */
function invertedSubject(tokens: readonly Token[], cue: Cue, done: number): Subject | null {
  if (cue.kind !== 'finite' || cue.verb.takes === 'object' || cue.first <= done) return null
  const before = tokens[cue.first - 1]
  const isAfterQuotation = before?.kind === 'quotation'
  if (!isAfterQuotation && before?.text !== ',') return null
  const next = tokens[cue.last + 1]
  if (next === undefined || next.kind !== 'word' || next.lower === 'that' || prepositions.has(next.lower)) return null
  const subject = subjectAfter(tokens, cue.last + 1)
  if (subject === null || isAfterQuotation) return subject
  const rest = tokens.slice(subject.last + 1)
  const isClause = finite.has(rest[0]?.lower ?? '')
  return isClause ||
    /^(?:he|she|it|they|we|i)$/.test(next.lower) ||
    (!isCapital(next.text) && !determiners.has(next.lower) && rest.length > 1)
    ? null
    : subject
}

/** What is said before its speaker: from the end of the last statement up to the comma or mark before `until`. */
function contentBefore(tokens: readonly Token[], until: number, done: number): Content | null {
  const joint = tokens[until - 1]
  if (joint === undefined || until - 1 < done) return null
  const end =
    joint.text === ',' || /^--+$|^[—―–]$/.test(joint.text) ? until - 1 : joint.kind === 'quotation' ? until : 0
  let first = leadStart(tokens, done)
  if (done > 0 && conjunctions.has(tokens[first]?.lower ?? '') && first < end - 1) first += 1
  if (end <= first) return null
  const content = { first, end }
  if (endsInQuotation(tokens, content)) return content
  return end - first >= 3 && !prepositions.has(tokens[first]?.lower ?? '') ? content : null
}

function endsInQuotation(tokens: readonly Token[], { end }: Content): boolean {
  return tokens[end - 1]?.kind === 'quotation'
}

/** A verb that takes a thing said is one of speech only where it is not too short to say anything. */
function isSaid(tokens: readonly Token[], cue: Cue, { first, end }: Content): boolean {
  const hasQuotation = tokens.slice(first, end).some((token) => token.kind === 'quotation')
  if (cue.kind === 'infinitive') return hasQuotation || tokens[first]?.lower === 'that'
  return hasQuotation || end - first >= 2
}

/** The subject of the sentence, for “…, saying that”: its first words, as far as they are a name or a noun. */
function openingSubject(tokens: readonly Token[], cue: Cue): readonly Subject[] {
  let first = 0
  if (prepositions.has(tokens[0]?.lower ?? '')) first = tokens.findIndex((token) => token.text === ',') + 1
  const opening = tokens[first]
  if (opening === undefined || opening.kind !== 'word' || first >= cue.first) return []
  let last = first
  if (!pronouns.has(opening.lower)) {
    while (last + 1 < cue.first && tokens[last + 1]?.kind === 'word' && last - first < 5) {
      const next = tokens[last + 1]?.lower ?? ''
      if (finite.has(next) || prepositions.has(next) || conjunctions.has(next) || /\p{Ll}ed$/u.test(next)) break
      last += 1
    }
  }
  return [{ first, last }]
}
