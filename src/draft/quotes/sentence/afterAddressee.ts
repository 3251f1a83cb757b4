import { subjectAfter } from './subjectAfter.ts'
import type { Token } from './tokens.ts'
import { determiners, isCapital, subjects } from './words.ts'

/** “told reporters that”, “told him”, “told The Daily Star on Friday”: the one who is told is no part of it. */
export function afterAddressee(tokens: readonly Token[], from: number, end: number): number {
  const heard = tokens[from]
  if (heard === undefined || heard.kind !== 'word' || heard.lower === 'that') return from
  const isOne = subjects.has(heard.lower) || (!isCapital(heard.text) && !determiners.has(heard.lower))
  return isOne ? from + 1 : (marked(tokens, from, end) ?? afterName(tokens, from))
}

/** Where “that”, a comma or the quotation begins; a quotation without a mark before it is a name: CNN’s “The Hour”. */
function marked(tokens: readonly Token[], from: number, end: number): number | null {
  for (let index = from; index < Math.min(end, from + 14); index += 1) {
    const token = tokens[index]
    const isName = token?.kind === 'quotation' && /['’]s$/.test(tokens[index - 1]?.text ?? '')
    if (token?.lower === 'that' || token?.text === ',' || (token?.kind === 'quotation' && !isName)) return index
  }
  return null
}

function afterName(tokens: readonly Token[], from: number): number {
  const told = subjectAfter(tokens, from)
  if (told === null) return from + 1
  const isNamed = isCapital(tokens[from + 1]?.text ?? '')
  if (determiners.has(tokens[from]?.lower ?? '') && !isNamed) return Math.min(told.last + 1, from + 2)
  let index = from + 1
  while (index <= told.last && belongs(tokens[index], tokens[index - 1])) index += 1
  return index
}

function belongs(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined) return false
  return isCapital(token.text) || /^(?:of|'s)$/.test(token.lower) || (token.lower === 'the' && before?.lower === 'of')
}
