import { afterAddressee } from './afterAddressee.ts'
import { afterAdverbial } from './afterAdverbial.ts'
import type { Content } from './content.ts'
import type { Cue } from './cuesIn.ts'
import type { CueTakes } from './cueVerbs.ts'
import { endWithoutMarks } from './marks.ts'
import type { Token } from './tokens.ts'
import { isAdverbial, isDash, isVerbLike, subjects } from './words.ts'

/** What is said after a cue, from `from` on and not beyond `limit`; null where nothing follows but time and place. */
export function contentAfter(tokens: readonly Token[], cue: Cue, from: number, limit: number): Content | null {
  const content = wordsAfter(tokens, cue, from, limit)
  return content === null ? null : { ...content, end: endOf(tokens, content) }
}

/** A whole quotation ends before the time and place of its telling: said, “We left,” when she came. */
function endOf(tokens: readonly Token[], { first, end }: Content): number {
  const next = tokens[first + 1]
  const isWhole = tokens[first]?.kind === 'quotation' && /[,.!?]$/.test(tokens[first]?.inner ?? '')
  const isTold = next !== undefined && (isAdverbial(next) || /^(?:when|while|as|because)$/.test(next.lower))
  return isWhole && isTold ? Math.min(end, first + 1) : end
}

function wordsAfter(tokens: readonly Token[], cue: Cue, from: number, limit: number): Content | null {
  const { lemma, takes } = cue.verb
  const end = endWithoutMarks(tokens, contrast(tokens, from, limit))
  const first =
    lemma === 'tell' ? afterAddressee(tokens, from, end) : addresses.has(lemma) ? afterHearer(tokens, from, end) : from
  const next = tokens[first]
  if (next === undefined || first >= end) return null
  if (isHeard(tokens, first)) return { first: first + 2, end }
  if (/^[:,]$/.test(next.text) || isDash(next.text)) return afterMark(tokens, first, end, takes)
  if (next.kind === 'quotation' || (next.lower === 'that' && lemma !== 'begin')) return { first, end }
  const request = requests.has(lemma) ? requested(tokens, first, end) : null
  if (request !== null) return request
  if (takes === 'object' || (takes === 'that' && next.lower === 'to')) return { first, end }
  const isTimed = isAdverbial(next) && !(next.lower === 'about' && /^\d/.test(tokens[first + 1]?.text ?? ''))
  if (isTimed) return afterAdverbial(tokens, first, end, takes === 'quotation')
  if (takes === 'that') return promises.has(lemma) && end - first >= 2 ? { first, end } : null
  if (takes === 'quotation' || /^(?:when|while|because|as)$/.test(next.lower)) return null
  if (lemma === 'add' && !hasVerb(tokens, first, end)) return null
  const isWhole =
    end - first >= (subjects.has(next.lower) || /ing$/.test(next.lower) ? 2 : 3) ||
    tokens[end - 1]?.kind === 'quotation'
  return isWhole ? { first, end } : null
}

/** “added a third”: what is added is a thing, unless a clause or quoted words follow. */
function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ kind, lower }) => kind === 'quotation' || isVerbLike(lower))
}

/** “asked her, “Why?””: a pronoun, a mark and the quotation that the person hears. */
function isHeard(tokens: readonly Token[], at: number): boolean {
  const [hearer, mark, quotation] = tokens.slice(at, at + 3)
  const isPronoun = /^(?:him|her|them|me|us|you)$/.test(hearer?.lower ?? '')
  return isPronoun && /^[,:]$/.test(mark?.text ?? '') && quotation?.kind === 'quotation'
}

/** Verbs of which the one who hears may be the object. */
const addresses = new Set('warn inform advise assure remind caution'.split(' '))

/** “warned the council in Paris on Friday that”: to “that”, if no clause begins before it. */
function afterHearer(tokens: readonly Token[], from: number, end: number): number {
  for (let index = from; index < Math.min(end, from + 16); index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'word' && token?.text !== ',') return from
    if (token.lower === 'that') return index
    if (isVerbLike(token.lower)) return from
  }
  return from
}

/** Verbs that ask somebody to do something, ask whether something is so, or promise to. */
const requests = new Set('tell ask warn agree promise pledge vow swear'.split(' '))

/** Verbs that promise a thing as well as a deed. */
const promises = new Set('promise pledge demand reiterate recommend'.split(' '))

/** “asked the crowd to leave”, “asked whether it rained”. */
function requested(tokens: readonly Token[], first: number, end: number): Content | null {
  for (let index = first; index < Math.min(end - 1, first + 7); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'word') return null
    if (/^(?:if|whether|how|why)$/.test(token.lower)) return { first: index, end }
    if (token.lower === 'not') return null
    if (token.lower === 'to' && /^\p{Ll}/u.test(tokens[index + 1]?.text ?? '')) return { first: index, end }
    if (isVerbLike(token.lower)) return null
  }
  return null
}

/** “…, but offered no proof”, “…, and left”: where the writer goes on, unless quoted words or “but that” follow. */
function contrast(tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from + 3; index < limit - 1; index += 1) {
    const next = tokens[index + 1]?.lower ?? ''
    const goesOn =
      /^(?:although|though|while|whereas|but)$/.test(next) ||
      (next === 'and' && isVerbLike(tokens[index + 2]?.lower ?? ''))
    if (tokens[index]?.text !== ',' || !goesOn || tokens[index + 2]?.lower === 'that') continue
    return tokens.slice(index, limit).some(({ kind }) => kind === 'quotation') ? limit : index
  }
  return limit
}

/** After a comma only a quotation is what is said; after a colon anything. */
function afterMark(tokens: readonly Token[], at: number, end: number, takes: CueTakes): Content | null {
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= end) return null
  if (next.kind === 'quotation' || (tokens[at]?.text === ':' && takes !== 'quotation')) return { first: at + 1, end }
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
