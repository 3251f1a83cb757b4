import type { Span } from '../text/span.ts'
import type { DraftQuote } from './draftQuote.ts'
import { openingSubject } from './sentence/openingSubject.ts'
import type { Token } from './sentence/tokens.ts'
import { isCapital } from './sentence/words.ts'

/** What replaces the last `back` quotes. */
type Continued = { readonly back: number; readonly quotes: readonly DraftQuote[] }

/**
 * What a quotation that has no speaker of its own changes in the `last` quotes before it: one that opens a sentence goes
 * on the quote before it in its paragraph, or the one that the paragraph before left open; else its speaker is inferred.
 */
export function continued(
  text: string,
  last: readonly DraftQuote[],
  said: readonly DraftQuote[],
  tokens: readonly Token[],
  paragraph: number,
): Continued | null {
  const quotation = unsaid(said, tokens)
  const before = last.at(-1)
  if (quotation === null || before === undefined) return null
  const isOpening = quotation === tokens[0]
  const isLong = quotation.end - quotation.start > 30
  if (!isOpening && (said.length > 0 || !isLong || !isPhrase(quotation))) return null
  const content: Span = { start: quotation.start, end: isOpening ? lastEnd(tokens, quotation) : quotation.end }
  const at = isOpening ? quoteToContinue(text, last, quotation, paragraph) : -1
  const going = last[at]
  if (going !== undefined)
    return {
      back: last.length - at,
      quotes: [{ ...going, content: [...going.content, content] }, ...last.slice(at + 1)],
    }
  if (isOpening && !isLong && before.paragraph !== paragraph) return null
  const kind = isOpening ? 'direct' : 'reported'
  const by = isOpening ? {} : speakerIn(last, tokens)
  return { back: 0, quotes: [{ ...before, ...by, content: [content], cue: null, kind, isInferred: true, paragraph }] }
}

/** The first quotation of a sentence that is part of nothing said. */
function unsaid(said: readonly DraftQuote[], tokens: readonly Token[]): Token | null {
  const covers = (token: Token) =>
    said.some(({ content }) => content.some(({ start, end }) => start <= token.start && end >= token.end))
  const quotation = tokens.find((token) => token.kind === 'quotation')
  return quotation === undefined || covers(quotation) ? null : quotation
}

/** Whether quoted words inside a sentence say something: six words, and not a title with its capitals. */
function isPhrase({ inner }: Token): boolean {
  const words = inner.split(/\s+/)
  return words.length >= 6 && words.filter((word) => isCapital(word)).length < words.length / 2
}

function lastEnd(tokens: readonly Token[], quotation: Token): number {
  return tokens.findLast((token) => token.kind !== 'mark')?.end ?? quotation.end
}

/** The index of the quote that an opening quotation goes on, or -1: the last with quoted words, else the last. */
function quoteToContinue(text: string, last: readonly DraftQuote[], { quotation }: Token, paragraph: number): number {
  const isBefore = (quote: DraftQuote) => quote.paragraph === paragraph - (quotation?.isContinued === true ? 1 : 0)
  const isQuoting = ({ content }: DraftQuote) =>
    content.some(({ start, end }) => /["“”«»]|''|``/.test(text.slice(start, end)))
  const quoting = last.findLastIndex((quote) => isBefore(quote) && isQuoting(quote))
  return quoting >= 0 ? quoting : last.findLastIndex(isBefore)
}

/** The first word of a sentence, where it is a pronoun or the name of one who has spoken. */
function speakerIn(found: readonly DraftQuote[], tokens: readonly Token[]): Partial<DraftQuote> {
  const subject = openingSubject(tokens, tokens.length)[0]
  const [first, last] = [tokens[subject?.first ?? -1], tokens[subject?.last ?? -1]]
  if (first === undefined || last === undefined) return {}
  const names = tokens.slice(subject?.first, (subject?.last ?? 0) + 1).map(({ text }) => text)
  const known = found.findLast(({ name }) => names.some((word) => isCapital(word) && name.split(/\s+/).includes(word)))
  if (known === undefined && !/^(?:he|she|they)$/.test(first.lower)) return {}
  return { speaker: [{ start: first.start, end: last.end }], ...(known === undefined ? {} : { name: known.name }) }
}
