import type { Content } from './contentAfter.ts'
import type { Token } from './tokens.ts'
import { conjunctions, isDash, prepositions } from './words.ts'

/** What is said before its speaker: from the end of the last statement up to the comma or mark before `until`. */
export function contentBefore(tokens: readonly Token[], until: number, done: number): Content | null {
  const joint = tokens[until - 1]
  if (joint === undefined || until - 1 < done) return null
  const isMarked = joint.text === ',' || isDash(joint.text)
  const end = isMarked ? until - 1 : joint.kind === 'quotation' ? until : 0
  let first = leadStart(tokens, done)
  if (done > 0 && conjunctions.has(tokens[first]?.lower ?? '') && first < end - 1) first += 1
  if (end <= first) return null
  const content = { first, end }
  if (endsInQuotation(tokens, content)) return content
  return end - first >= 3 && !prepositions.has(tokens[first]?.lower ?? '') ? content : null
}

export function endsInQuotation(tokens: readonly Token[], { end }: Content): boolean {
  return tokens[end - 1]?.kind === 'quotation'
}

/** The first token from `done` on that is no mark. */
export function leadStart(tokens: readonly Token[], done: number): number {
  let start = done
  while (start < tokens.length && tokens[start]?.kind === 'mark' && tokens[start]?.text !== '(') start += 1
  return start
}

/** The end of the tokens before `limit` without the marks that end them. */
export function endWithoutMarks(tokens: readonly Token[], limit: number): number {
  let end = limit
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !/^[)\]]$/.test(tokens[end - 1]?.text ?? '')) end -= 1
  return end
}
