import type { Content } from './content.ts'
import type { Token } from './tokens.ts'
import { days, determiners, isAdverbial, prepositions, subjects } from './words.ts'

/** “said on Friday in a statement that …”: skips to “that”, to a quotation, or past words of time. */
export function afterAdverbial(
  tokens: readonly Token[],
  from: number,
  end: number,
  isQuoting: boolean,
): Content | null {
  const opening = tokens[from]
  if (opening === undefined || !isAdverbial(opening)) return null
  const reach = Math.min(end, from + 24)
  for (let index = from; index < reach; index += 1) {
    const token = tokens[index]
    if (token?.lower === 'that' && index > from && !isQuoting) return { first: index, end }
    if (token?.kind === 'quotation')
      return tokens[index - 1]?.text === ',' || tokens[index - 1]?.text === ':' ? { first: index, end } : null
    if (token?.text === ':') return index + 1 < end ? { first: index + 1, end } : null
    if (token?.text === ',' && index > from + 8) break
  }
  return isQuoting ? null : afterTime(tokens, from, end)
}

function afterTime(tokens: readonly Token[], from: number, end: number): Content | null {
  let index = from
  while (
    index < end &&
    (days.has(tokens[index]?.lower ?? '') ||
      (/^(?:on|late|early|in)$/.test(tokens[index]?.lower ?? '') && days.has(tokens[index + 1]?.lower ?? '')) ||
      /^(?:morning|evening|night|afternoon|week|month|year|\d{1,2}|20\d\d)$/.test(tokens[index]?.lower ?? ''))
  )
    index += 1
  const next = tokens[index]
  if (next !== undefined && index === from && prepositions.has(next.lower)) index = afterPlace(tokens, index, end)
  const found = tokens[index]
  if (found === undefined || index === from || end - index < 3 || found.kind !== 'word') return null
  return isAdverbial(found) || /^(?:and|but|as|when|while|because)$/.test(found.lower) ? null : { first: index, end }
}

/** After “in a statement” a clause begins with a pronoun or a determiner that follows no preposition. */
function afterPlace(tokens: readonly Token[], from: number, end: number): number {
  for (let index = from + 2; index < Math.min(end, from + 9); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'word') return from
    if (prepositions.has(tokens[index - 1]?.lower ?? '')) continue
    if (subjects.has(token.lower) || (determiners.has(token.lower) && !determiners.has(tokens[index - 1]?.lower ?? '')))
      return index
  }
  return from
}
