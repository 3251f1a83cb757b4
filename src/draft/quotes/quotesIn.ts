import type { Article } from '../article.ts'
import { cleaned } from '../text/cleaned.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { DraftQuote } from './draftQuote.ts'
import { type Quotation, quotations } from './quotations.ts'
import { statementsIn } from './statementsIn.ts'
import { type Token, tokensOf } from './tokens.ts'

export function quotesIn(article: Article): readonly DraftQuote[] {
  const { text } = article
  const { body, headline } = cleaned(text)
  const paragraphs = headline === null ? body : [headline, ...body].sort((a, b) => a.start - b.start)
  const marked = quotations(text, paragraphs)
  const found: DraftQuote[] = []
  paragraphs.forEach((paragraph, index) => {
    const inside = marked.filter((quotation) => quotation.paragraph === index)
    for (const sentence of framed(sentences(text, [paragraph]), inside)) {
      const tokens = tokensOf(text, sentence, inside)
      const spanOf = (first: number, end: number): Span => ({
        start: tokens[first]?.start ?? 0,
        end: tokens[end - 1]?.end ?? 0,
      })
      const said: DraftQuote[] = statementsIn(tokens).map((statement) => {
        const content = statement.contents.map(({ first, end }) => spanOf(first, end))
        return {
          content,
          cue: statement.cue === null ? null : spanOf(statement.cue.first, statement.cue.last + 1),
          speaker: statement.subjects.map(({ first, last }) => spanOf(first, last + 1)),
          name: statement.subjects
            .map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end))
            .join(' '),
          role: null,
          kind: content.every((span) => inside.some((q) => q.start <= span.start && q.end >= span.end))
            ? 'direct'
            : 'reported',
          isInferred: false,
          paragraph: index,
        }
      })
      continued(found, said, tokens, index)
      found.push(...said)
    }
  })
  return found
}

/** A quotation that opens a sentence without a speaker goes on the statement before. */
function continued(
  found: DraftQuote[],
  said: readonly DraftQuote[],
  tokens: readonly Token[],
  paragraph: number,
): void {
  const [opening] = tokens
  const last = found.at(-1)
  if (opening?.quotation == null || last === undefined) return
  if (said.some((quote) => quote.content.some((span) => span.start <= opening.start))) return
  const content: Span = {
    start: opening.start,
    end: tokens.findLast((token) => token.kind !== 'mark')?.end ?? opening.end,
  }
  const words = opening.quotation.inner.end - opening.quotation.inner.start
  if (words < 12) return
  if (opening.quotation.isContinued || last.paragraph === paragraph)
    found[found.length - 1] = { ...last, content: [...last.content, content] }
  else found.push({ ...last, content: [content], cue: null, kind: 'direct', isInferred: true, paragraph })
}

/** Sentences of which none ends inside a quotation. */
function framed(sentences: readonly Span[], inside: readonly Quotation[]): readonly Span[] {
  const found: Span[] = []
  for (const sentence of sentences) {
    const last = found.at(-1)
    if (last !== undefined && inside.some((quotation) => quotation.start < last.end && quotation.end > last.end))
      found[found.length - 1] = { start: last.start, end: sentence.end }
    else found.push(sentence)
  }
  return found
}
