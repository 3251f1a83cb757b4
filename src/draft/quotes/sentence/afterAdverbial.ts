import type { Content } from './content.ts'
import type { Token } from './tokens.ts'
import { determiners, finite, isAdverbial, isDay, prepositions, subjects } from './words.ts'

/** “said on Friday in a statement that …”: skips to “that”, to a quotation, or, if not `isQuoting`, past time and place. */
export function afterAdverbial(
  tokens: readonly Token[],
  from: number,
  end: number,
  isQuoting: boolean,
): Content | null {
  const reach = Math.min(end, from + 24)
  for (let index = from; index < reach; index += 1) {
    const { text = '', lower = '', kind } = tokens[index] ?? {}
    if (lower === 'that' && index > from && !isQuoting) return { first: index, end }
    if (kind === 'quotation' && /^[,:]$/.test(tokens[index - 1]?.text ?? '')) return { first: index, end }
    if (kind === 'quotation') break
    if (text === ':') return index + 1 < end ? { first: index + 1, end } : null
    if (text === ',' && finite.has(tokens[index + 1]?.lower ?? '')) return null
    if (text === ',' && index > from + 8) break
  }
  return isQuoting ? null : afterTimeAndPlace(tokens, from, end)
}

function afterTimeAndPlace(tokens: readonly Token[], from: number, end: number): Content | null {
  let index = from
  while (index < end && isTime(tokens[index], tokens[index + 1])) index += 1
  if (index === from && prepositions.has(tokens[index]?.lower ?? '')) index = afterPlace(tokens, index, end)
  const found = tokens[index]
  if (found === undefined || index === from || end - index < 3 || found.kind !== 'word') return null
  return isAdverbial(found) || /^(?:and|but|as|when|while|because)$/.test(found.lower) ? null : { first: index, end }
}

function isTime(token: Token | undefined, next: Token | undefined): boolean {
  const lower = token?.lower ?? ''
  const leads = /^(?:on|late|early|in)$/.test(lower) && isDay(next)
  return isDay(token) || leads || /^(?:morning|evening|night|afternoon|week|month|year|\d{1,2}|20\d\d)$/.test(lower)
}

/** After “in a statement” a clause begins with a pronoun or a determiner that follows no preposition. */
function afterPlace(tokens: readonly Token[], from: number, end: number): number {
  for (let index = from + 2; index < Math.min(end, from + 9); index += 1) {
    const token = tokens[index]
    const before = tokens[index - 1]?.lower ?? ''
    if (token === undefined || token.kind !== 'word') return from
    if (prepositions.has(before)) continue
    if (subjects.has(token.lower) || (determiners.has(token.lower) && !determiners.has(before))) return index
  }
  return from
}
