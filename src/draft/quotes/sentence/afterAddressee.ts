import { subjectAfter } from './subjectAfter.ts'
import type { Token } from './tokens.ts'
import { determiners, isAdverbial, isCapital, subjects } from './words.ts'

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
  if (determiners.has(tokens[from]?.lower ?? '') && !isCapital(tokens[from + 1]?.text ?? ''))
    return afterNoun(tokens, from + 2)
  const last = subjectAfter(tokens, from)?.last ?? from
  let index = from + 1
  while (index <= last && belongs(tokens[index], tokens[index - 1])) index += 1
  return index
}

/** “a joint news conference”, “the crowd”: up to a preposition, if one ends it within two more words. */
function afterNoun(tokens: readonly Token[], from: number): number {
  for (let index = from; index < from + 3; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'word' || determiners.has(token.lower) || subjects.has(token.lower)) return from
    if (isAdverbial(token)) return index
  }
  return from
}

function belongs(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined) return false
  return isCapital(token.text) || /^(?:of|'s)$/.test(token.lower) || (token.lower === 'the' && before?.lower === 'of')
}
