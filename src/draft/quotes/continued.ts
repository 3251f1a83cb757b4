import type { Span } from '../text/span.ts'
import type { DraftQuote } from './draftQuote.ts'
import { openingSubject } from './sentence/subjects.ts'
import type { Token } from './sentence/tokens.ts'
import { isCapital } from './sentence/words.ts'

/**
 * The quotes found so far with a quotation that has no speaker of its own: one that opens a sentence goes on the quote
 * before it in its paragraph, or the one that the paragraph before left open; else its speaker is inferred.
 */
export function continued(
  found: readonly DraftQuote[],
  said: readonly DraftQuote[],
  tokens: readonly Token[],
  paragraph: number,
): readonly DraftQuote[] {
  const quotation = unsaid(said, tokens)
  const last = found.at(-1)
  if (quotation === null || last === undefined) return found
  const isOpening = quotation === tokens[0]
  const isLong = quotation.end - quotation.start > 30
  if (!isOpening && (said.length > 0 || !isLong)) return found
  const content: Span = { start: quotation.start, end: isOpening ? lastEnd(tokens, quotation) : quotation.end }
  const at = isOpening ? quoteToContinue(found, quotation, paragraph) : -1
  if (at >= 0)
    return found.map((quote, index) => (index === at ? { ...quote, content: [...quote.content, content] } : quote))
  if (isOpening && !isLong && last.paragraph !== paragraph) return found
  const kind = isOpening ? 'direct' : 'reported'
  const by = isOpening ? {} : speakerIn(found, tokens)
  return [...found, { ...last, ...by, content: [content], cue: null, kind, isInferred: true, paragraph }]
}

/** The first quotation of a sentence that is part of nothing said. */
function unsaid(said: readonly DraftQuote[], tokens: readonly Token[]): Token | null {
  const covers = (token: Token) =>
    said.some(({ content }) => content.some(({ start, end }) => start <= token.start && end >= token.end))
  const quotation = tokens.find((token) => token.kind === 'quotation')
  return quotation === undefined || covers(quotation) ? null : quotation
}

function lastEnd(tokens: readonly Token[], quotation: Token): number {
  return tokens.findLast((token) => token.kind !== 'mark')?.end ?? quotation.end
}

/** The index of the quote that an opening quotation goes on, or -1. */
function quoteToContinue(found: readonly DraftQuote[], { quotation }: Token, paragraph: number): number {
  const isBefore = (quote: DraftQuote) => quote.paragraph === paragraph - (quotation?.isContinued === true ? 1 : 0)
  const direct = found.findLastIndex((quote) => isBefore(quote) && quote.kind === 'direct')
  return direct >= 0 ? direct : found.findLastIndex(isBefore)
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
