import type { Content } from './content.ts'
import { leadStart } from './marks.ts'
import type { Token } from './tokens.ts'
import { conjunctions, isDash, isVerbLike, prepositions } from './words.ts'

/** What is said before its speaker: from the end of the last statement up to the comma or mark before `until`. */
export function contentBefore(tokens: readonly Token[], until: number, done: number): Content | null {
  if (tokens[until - 1]?.lower === 'as') return contentBefore(tokens, until - 1, done)
  const joint = tokens[until - 1]
  if (joint === undefined || until - 1 < done) return null
  const isMarked = joint.text === ',' || isDash(joint.text)
  const end = isMarked ? until - 1 : joint.kind === 'quotation' ? until : 0
  let first = leadStart(tokens, done)
  if (done > 0 && conjunctions.has(tokens[first]?.lower ?? '') && first < end - 1) first += 1
  if (end <= first) return null
  if (endsInQuotation(tokens, { first, end })) return { first: quotationStart(tokens, first, end), end }
  return { first, end }
}

/** “As for the road, “…””, “She scolded him: “…””: what leads to a quotation by a mark is no part of it. */
function quotationStart(tokens: readonly Token[], first: number, end: number): number {
  const isAlone = !tokens.slice(first, end - 1).some((token) => token.kind === 'quotation')
  return isAlone && /^[,:]$/.test(tokens[end - 2]?.text ?? '') ? end - 1 : first
}

const introductory =
  /^(?:when|while|as|if|once|after|although|though|since|because|until|unless|asked|pressed|however|meanwhile|\p{L}{2,}ing)$/u

/** Whether words before a speaker only lead in: “In an interview”, “When the war began”, “Speaking in Homs”. */
export function isIntroduction(tokens: readonly Token[], { first, end }: Content): boolean {
  let opening = first
  while (opening < end - 1 && /^(?:and|but|so|yet)$/.test(tokens[opening]?.lower ?? '')) opening += 1
  const lower = tokens[opening]?.lower ?? ''
  return prepositions.has(lower) || introductory.test(lower) || (/ly$/.test(lower) && tokens[opening + 1]?.text === ',')
}

/** Whether words without marks of quotation before a speaker can be what is said. */
export function isReportable(tokens: readonly Token[], content: Content): boolean {
  const comma = tokens.findIndex((token, index) => index > content.first && index < content.end && token.text === ',')
  if (isIntroduction(tokens, content)) return comma > 0 && isClause(tokens, comma + 1, content.end)
  return isClause(tokens, content.first, content.end) || hasQuotation(tokens, content)
}

function hasQuotation(tokens: readonly Token[], { first, end }: Content): boolean {
  return tokens.slice(first, end).some((token) => token.kind === 'quotation')
}

function isClause(tokens: readonly Token[], first: number, end: number): boolean {
  const hasVerb = tokens.slice(first, end).some((token) => token.kind === 'word' && isVerbLike(token.lower))
  return end - first >= 4 && (hasVerb || end - first >= 8)
}

/** Whether the last of what is said is a quotation. */
export function endsInQuotation(tokens: readonly Token[], { end }: Content): boolean {
  return tokens[end - 1]?.kind === 'quotation'
}
