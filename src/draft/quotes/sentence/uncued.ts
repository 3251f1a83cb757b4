import { openingSubject } from './openingSubject.ts'
import type { Statement } from './statement.ts'
import type { Subject } from './subject.ts'
import { subjectAfter } from './subjectAfter.ts'
import type { Token } from './tokens.ts'
import { isCapital, isVerbLike, pronouns } from './words.ts'

/**
 * The statements of quotations that marks alone show to be speech, whatever the verb: “We left,” Haddad sighs; Haddad
 * sighs, “We left.” Only those from which no statement `found` has its words.
 */
export function uncued(tokens: readonly Token[], found: readonly Statement[]): readonly Statement[] {
  return tokens.flatMap((token, index) => {
    const isSaid = found.some(({ contents }) => contents.some(({ first, end }) => first <= index && index < end))
    if (token.kind !== 'quotation' || isSaid || !/\s/.test(token.inner)) return []
    const subject = speakerAfter(tokens, index) ?? speakerBefore(tokens, index)
    return subject === null ? [] : [{ cue: null, subjects: [subject], contents: [{ first: index, end: index + 1 }] }]
  })
}

/** A comma inside the closing marks leads to who speaks. */
function speakerAfter(tokens: readonly Token[], at: number): Subject | null {
  const next = tokens[at + 1]
  if (!/[,?!]$/.test(tokens[at]?.inner ?? '') || next === undefined || next.kind !== 'word') return null
  if (pronouns.has(next.lower)) return { first: at + 1, last: at + 1 }
  if (isVerbLike(next.lower) && isCapital(tokens[at + 2]?.text ?? '')) return subjectAfter(tokens, at + 2)
  if (!isCapital(next.text)) return null
  const named = subjectAfter(tokens, at + 1)
  let last = at + 1
  while (last < (named?.last ?? 0) && isCapital(tokens[last + 1]?.text ?? '')) last += 1
  return tokens[last + 1] === undefined || tokens[last + 1]?.kind === 'quotation' ? null : { first: at + 1, last }
}

/** A comma or a colon before marks that open with a capital leads from who speaks, with a verb between. */
function speakerBefore(tokens: readonly Token[], at: number): Subject | null {
  const mark = tokens[at - 1]
  const isWhole = isCapital(tokens[at]?.inner ?? '') && /[.?!,]$/.test(tokens[at]?.inner ?? '')
  if (mark === undefined || !/^[,:]$/.test(mark.text) || !isWhole) return null
  const subject = openingSubject(tokens, at - 1)[0]
  const first = tokens[subject?.first ?? at]
  const isSomebody = first !== undefined && (pronouns.has(first.lower) || isCapital(first.text))
  const hasVerb = tokens
    .slice((subject?.last ?? at) + 1, at)
    .some(({ lower }) => isVerbLike(lower) || /\p{Ll}s$/u.test(lower))
  return subject !== undefined && isSomebody && hasVerb ? subject : null
}
