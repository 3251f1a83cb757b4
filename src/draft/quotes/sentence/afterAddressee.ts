import { subjectAfter } from './subjectAfter.ts'
import type { Token } from './tokens.ts'
import { determiners, isCapital, subjects } from './words.ts'

/** “told reporters that”, “told him”, “told The Daily Star on Friday”: the one who is told is no part of it. */
export function afterAddressee(tokens: readonly Token[], from: number, end: number): number {
  const heard = tokens[from]
  if (heard === undefined || heard.kind !== 'word') return from
  if (heard.lower === 'that') return from
  if (!isCapital(heard.text) && !determiners.has(heard.lower)) return from + 1
  if (subjects.has(heard.lower)) return from + 1
  for (let index = from; index < Math.min(end, from + 14); index += 1) {
    const token = tokens[index]
    if (token?.lower === 'that' || token?.kind === 'quotation' || token?.text === ',') return index
  }
  const told = subjectAfter(tokens, from)
  if (told === null) return from + 1
  const isNamed = isCapital(tokens[from + 1]?.text ?? '')
  if (determiners.has(heard.lower) && !isNamed) return Math.min(told.last + 1, from + 2)
  let index = from + 1
  while (
    index <= told.last &&
    (isCapital(tokens[index]?.text ?? '') || /^(?:of|the|'s)$/.test(tokens[index]?.lower ?? ''))
  )
    index += 1
  return index
}
