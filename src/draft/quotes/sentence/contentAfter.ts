import type { Cue } from './cuesIn.ts'
import { endWithoutMarks } from './marks.ts'
import { subjectAfter } from './subjects.ts'
import type { Token } from './tokens.ts'
import { days, determiners, isAdverbial, isCapital, prepositions, subjects } from './words.ts'

/** Tokens that are said: `first` up to, not with, `end`. */
export type Content = { readonly first: number; readonly end: number }

/** What is said after a cue, from `from` on and not beyond `limit`; null where nothing follows but time and place. */
export function contentAfter(tokens: readonly Token[], cue: Cue, from: number, limit: number): Content | null {
  const end = endWithoutMarks(tokens, contrast(tokens, from, limit))
  let first = from
  if (cue.verb.lemma === 'tell') first = afterAddressee(tokens, first, end)
  const next = tokens[first]
  if (next === undefined || first >= end) return null
  if (/^[:,]$/.test(next.text) || /^--+$|^[—―–]$/.test(next.text)) return afterMark(tokens, first, end)
  if (next.kind === 'quotation') return { first, end }
  if (next.lower === 'that') return { first, end }
  if (cue.verb.takes === 'object') return { first, end }
  const marked = afterAdverbial(tokens, first, end)
  if (marked !== null) return marked
  if (cue.verb.takes !== 'clause' || isAdverbial(next))
    return cue.verb.takes === 'that' && next.lower === 'to' ? { first, end } : null
  const isWhole = end - first >= (subjects.has(next.lower) ? 2 : 3) || tokens[end - 1]?.kind === 'quotation'
  return isWhole ? { first, end } : null
}

/** “…, but offered no proof”: where the writer goes on, unless quoted words follow. */
function contrast(tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from + 3; index < limit - 1; index += 1) {
    if (tokens[index]?.text !== ',' || !/^(?:although|though|while|whereas|but)$/.test(tokens[index + 1]?.lower ?? ''))
      continue
    return tokens.slice(index, limit).some(({ kind }) => kind === 'quotation') ? limit : index
  }
  return limit
}

/** After a comma only a quotation is what is said; after a colon anything. */
function afterMark(tokens: readonly Token[], at: number, end: number): Content | null {
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= end) return null
  if (next.kind === 'quotation' || tokens[at]?.text === ':') return { first: at + 1, end }
  const marked = tokens.findIndex(
    (token, index) => index > at && index < Math.min(end, at + 14) && token.kind === 'quotation',
  )
  const that = tokens.findIndex(
    (token, index) =>
      index > at && index < Math.min(end, at + 12) && token.lower === 'that' && tokens[index - 1]?.text === ',',
  )
  if (that > 0) return { first: that, end }
  const isBrief = marked > 0 && tokens[marked - 1]?.text === ','
  return isBrief ? { first: marked, end } : null
}

/** “told reporters that”, “told him”, “told The Daily Star on Friday”: the one who is told is no part of it. */
function afterAddressee(tokens: readonly Token[], from: number, end: number): number {
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

/** “said on Friday in a statement that …”: skips to “that”, to a quotation, or past words of time. */
function afterAdverbial(tokens: readonly Token[], from: number, end: number): Content | null {
  const opening = tokens[from]
  if (opening === undefined || !isAdverbial(opening)) return null
  const reach = Math.min(end, from + 24)
  for (let index = from; index < reach; index += 1) {
    const token = tokens[index]
    if (token?.lower === 'that' && index > from) return { first: index, end }
    if (token?.kind === 'quotation')
      return tokens[index - 1]?.text === ',' || tokens[index - 1]?.text === ':' ? { first: index, end } : null
    if (token?.text === ':') return index + 1 < end ? { first: index + 1, end } : null
    if (token?.text === ',' && index > from + 8) break
  }
  return afterTime(tokens, from, end)
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
