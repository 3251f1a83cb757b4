import { contentBefore, endsInQuotation, isReportable } from './contentBefore.ts'
import { contentsOf, resumedQuotation } from './contentsOf.ts'
import { type Cue, cuesIn } from './cuesIn.ts'
import { isInverted } from './isInverted.ts'
import { endWithoutMarks, leadStart } from './marks.ts'
import { openingSubject } from './openingSubject.ts'
import type { Statement } from './statement.ts'
import { statementEnd } from './statementEnd.ts'
import type { Subject } from './subject.ts'
import { subjectAfter } from './subjectAfter.ts'
import { nounBefore, subjectBefore } from './subjectBefore.ts'
import type { Token } from './tokens.ts'
import { uncued } from './uncued.ts'
import { withName } from './withName.ts'
import { isAdverb, isAdverbial, isCapital, isDash } from './words.ts'

const opening = /^(?:as|by|in|before|after|while|and|or)$/

/** The statements of a sentence, in the order of their cues. */
export function statementsIn(tokens: readonly Token[]): readonly Statement[] {
  const signed = signedStatement(tokens)
  if (signed !== null) return [signed]
  const cues = cuesIn(tokens)
  const closing = closingStatement(tokens, cues)
  const found: Statement[] = closing === null ? [] : [closing]
  let done = closing === null ? 0 : doneAfter(closing)
  for (const [index, cue] of cues.entries()) {
    if (cue.first < done) continue
    const limit = statementEnd(tokens, cue, cues.slice(index + 1))
    const earlier = found.at(-1)?.subjects ?? []
    const statement =
      cue.kind === 'according' ? accordingTo(tokens, cue, done, limit) : spoken(tokens, cue, done, limit, earlier)
    if (statement === null) continue
    found.push(statement)
    done = Math.max(cue.last + 1, doneAfter(statement))
  }
  return [...found, ...uncued(tokens, found)]
}

function doneAfter({ cue, contents, subjects }: Statement): number {
  return Math.max((cue?.last ?? -1) + 1, ...contents.map(({ end }) => end), ...subjects.map(({ last }) => last + 1))
}

/** “We left.” — Omar Haddad */
function signedStatement(tokens: readonly Token[]): Statement | null {
  const [said, dash] = tokens
  const last = endWithoutMarks(tokens, tokens.length) - 1
  if (said?.kind !== 'quotation' || dash === undefined || !isDash(dash.text) || last < 2 || last > 10) return null
  const name = tokens.slice(2, last + 1)
  const isNamed = name.every(({ kind, text }) =>
    kind === 'word' ? isCapital(text) || /^(?:of|the|de|al)$/.test(text) : text === ',',
  )
  return isNamed ? { cue: null, subjects: [{ first: 2, last }], contents: [{ first: 0, end: 1 }] } : null
}

/** “The army denied that it had fled, officials said.”: who ends a sentence says all of it, with the cues in it. */
function closingStatement(tokens: readonly Token[], cues: readonly Cue[]): Statement | null {
  const cue = cues.findLast(({ kind }) => kind === 'finite')
  if (cue === undefined || cue.verb.takes !== 'clause') return null
  const own = subjectBefore(tokens, cue.first)
  if (own === null || tokens[own.first - 1]?.text !== ',') return null
  const rest = tokens[cue.last + 1]
  const isLast =
    rest === undefined ||
    rest.text === '.' ||
    (isAdverbial(rest) && !tokens.slice(cue.last).some((token) => token.lower === 'that' || token.kind === 'quotation'))
  const lead = isLast ? contentBefore(tokens, own.first, 0) : null
  if (lead === null || endsInQuotation(tokens, lead) || !isReportable(tokens, lead)) return null
  return { cue, subjects: [own], contents: [lead] }
}

function accordingTo(tokens: readonly Token[], cue: Cue, done: number, limit: number): Statement | null {
  const source = subjectAfter(tokens, cue.last + 1)
  if (source === null) return null
  const subject = withName(tokens, source)
  const start = leadStart(tokens, done)
  if (start === 0 && cue.first <= 1) {
    const from = leadStart(tokens, subject.last + 1)
    const end = endWithoutMarks(tokens, limit)
    return from < end ? { cue, subjects: [subject], contents: [{ first: from, end }] } : null
  }
  const first = cue.first - start <= 1 ? leadStart(tokens, 0) : start
  const end = tokens[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first
  const isWhole = end - first >= 3 || (end > first && endsInQuotation(tokens, { first, end }))
  return isWhole ? { cue, subjects: [subject], contents: [{ first, end }] } : null
}

/** A participle has a speaker of its own right before it: “footage of Haddad saying”, “each of them saying”. */
function hasSubject(tokens: readonly Token[], { kind, first }: Cue): boolean {
  const before = tokens[first - 1]
  return (
    kind === 'finite' ||
    (kind === 'participle' && before?.kind === 'word' && !isAdverb(before.lower) && !opening.test(before.lower))
  )
}

function spoken(
  tokens: readonly Token[],
  cue: Cue,
  done: number,
  limit: number,
  earlier: readonly Subject[],
): Statement | null {
  const lead = isInverted(tokens, cue, done) ? contentBefore(tokens, cue.first, done) : null
  const inverted = lead === null ? null : subjectAfter(tokens, cue.last + 1)
  if (inverted !== null && lead !== null) {
    const subject = withName(tokens, inverted)
    const after = resumedQuotation(tokens, subject.last + 1, limit)
    return { cue, subjects: [subject], contents: after === null ? [lead] : [lead, after] }
  }
  const before = hasSubject(tokens, cue) ? subjectBefore(tokens, cue.first) : null
  const own = before !== null && before.first >= done - 1 ? before : null
  const contents = contentsOf(tokens, cue, done, limit, own)
  const quoted = tokens[cue.first - 1]?.lower === 'as' ? nounBefore(tokens, cue.first - 1) : null
  const speakers = own !== null ? [own] : quoted !== null ? [quoted] : earlier
  const subjects = speakers.length > 0 ? speakers : openingSubject(tokens, cue.first)
  return contents.length === 0 || subjects.length === 0 ? null : { cue, subjects, contents }
}
