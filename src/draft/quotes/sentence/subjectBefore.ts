import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'
import { withName } from './withName.ts'
import {
  conjunctions,
  determiners,
  finite,
  isAdverb,
  isCapital,
  isDay,
  isVerbLike,
  joiners,
  prepositions,
  pronouns,
} from './words.ts'

const hard = /^(?:;|:|-+|[—―–()[\]…]|\.{2,})$/
const breaking = new Set(
  'but that because when if while although though whereas unless after before since until as where whether how why what or nor so yet'.split(
    ' ',
  ),
)

/** The noun phrase that ends before the token `until`, as far as closed word classes show it; null where none does. */
export function subjectBefore(tokens: readonly Token[], until: number): Subject | null {
  let end = until - 1
  while (
    end >= 0 &&
    (/^(?:week|month|year|morning|evening|afternoon|night)$/.test(tokens[end]?.lower ?? '') ||
      isDay(tokens[end]) ||
      (tokens[end]?.lower === 'on' && isDay(tokens[end + 1])))
  )
    end -= 1
  if (tokens[end]?.text === ',') return beforeApposition(tokens, end)
  const start = segmentStart(tokens, end)
  return start > end ? null : trimmedSubject(tokens, start, end)
}

/** Where the words that end at `end` begin: after a mark, a quotation, or a word that opens a clause. */
function segmentStart(tokens: readonly Token[], end: number): number {
  let start = end + 1
  while (start > 0) {
    const token = tokens[start - 1]
    if (token === undefined || token.kind === 'quotation' || token.text === ',' || hard.test(token.text)) break
    if (breaking.has(token.lower)) break
    if (token.lower === 'and' && !joinsNames(tokens, start - 1)) break
    start -= 1
  }
  return start
}

/** Whether an “and” joins two subjects rather than two clauses: few words and no verb that we know are before it. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'word') return index < at - 1 && at - index <= 5
    if (isVerbLike(token.lower) || /\p{Ll}ing$/u.test(token.text) || /^sa(?:id|ys)$/.test(token.lower)) return false
  }
  return true
}

/** “Omar Haddad, the governor of Homs, said”: the name stands before the first comma of what is put between. */
function beforeApposition(tokens: readonly Token[], comma: number): Subject | null {
  let start = comma
  while (start > 0 && tokens[start - 1]?.kind !== 'quotation' && !hard.test(tokens[start - 1]?.text ?? '')) start -= 1
  const parts: Subject[] = []
  for (let index = start, first = start; index <= comma; index += 1) {
    if (tokens[index]?.text !== ',') continue
    if (index > first) parts.push({ first, last: index - 1 })
    first = index + 1
  }
  if (parts.length < 2) return null
  const named = parts.slice(0, -1).find((part) => isNounPhrase(tokens, part))
  const subject = named === undefined ? null : trimmedSubject(tokens, named.first, named.last)
  return subject === null ? null : withName(tokens, subject)
}

function isNounPhrase(tokens: readonly Token[], { first, last }: Subject): boolean {
  const opening = tokens[first]
  if (opening === undefined || last - first > 14 || prepositions.has(opening.lower)) return false
  const inner = tokens.slice(first, last + 1)
  return !inner.some(
    (token) =>
      token.kind === 'word' &&
      (finite.has(token.lower) || token.lower === 'said' || (pronouns.has(token.lower) && last > first)),
  )
}

/** Drops what leads in (“But”, “In Paris”) and a time or place that trails. */
function trimmedSubject(tokens: readonly Token[], start: number, end: number): Subject | null {
  let [first, last] = [start, end]
  if (tokens[last]?.lower === 'who' && last > first) return { first: trailingNameStart(tokens, first, last - 1), last }
  while (first < last && leadsIn(tokens[first], tokens[first + 1])) first += 1
  while (last > first && /^(?:have|has|had|both)$/.test(tokens[last]?.lower ?? '')) last -= 1
  if (prepositions.has(tokens[first]?.lower ?? '')) first = trailingNameStart(tokens, first, last)
  for (let index = first + 1; index <= last; index += 1) {
    const lower = tokens[index]?.lower ?? ''
    if (prepositions.has(lower) && !joiners.has(lower)) last = index - 1
    else if (lower === 'in' && /^(?:a|an|his|her|their|\d{4})$/.test(tokens[index + 1]?.lower ?? '')) last = index - 1
  }
  return first > last || tokens[first]?.kind !== 'word' ? null : { first, last }
}

/** The last noun phrase before `until`: “media quoted an officer as saying”. */
export function nounBefore(tokens: readonly Token[], until: number): Subject | null {
  const last = until - 1
  const start = segmentStart(tokens, last)
  return start > last ? null : { first: trailingNameStart(tokens, start, last), last }
}

/** “But”, “Yesterday”, “Recently” before a subject, not “First of America”. */
function leadsIn(token: Token | undefined, next: Token | undefined): boolean {
  const lower = token?.lower ?? ''
  if (pronouns.has(lower) || prepositions.has(next?.lower ?? '')) return false
  return conjunctions.has(lower) || isAdverb(lower) || (isDay(token) && !/^(?:this|last)$/.test(lower))
}

function trailingNameStart(tokens: readonly Token[], first: number, last: number): number {
  let start = last
  if (pronouns.has(tokens[last]?.lower ?? '')) return last
  if (!isCapital(tokens[last]?.text ?? '')) {
    while (
      start > first &&
      !determiners.has(tokens[start]?.lower ?? '') &&
      !prepositions.has(tokens[start - 1]?.lower ?? '')
    )
      start -= 1
    return start
  }
  while (start - 1 > first && isCapital(tokens[start - 1]?.text ?? '')) start -= 1
  return start
}
