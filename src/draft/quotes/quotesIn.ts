import type { Article } from '../article.ts'
import { cleaned } from '../text/cleaned.ts'
import { type Quotation, quotations } from '../text/quotations.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { continued } from './continued.ts'
import type { DraftQuote } from './draftQuote.ts'
import { type Statement, statementsIn } from './sentence/statementsIn.ts'
import { type Token, tokensOf } from './sentence/tokens.ts'
import { named } from './speakers/named.ts'
import { transcribed } from './transcribed.ts'

/** Who says what in an article, in the order of the text: quoted and reported, headline and body. */
export function quotesIn({ text }: Article): readonly DraftQuote[] {
  const { body, headline } = cleaned(text)
  const paragraphs = headline === null ? body : [headline, ...body].sort((a, b) => a.start - b.start)
  const spoken = transcribed(text, paragraphs)
  const marked = byParagraph(quotations(text, paragraphs), paragraphs.length)
  let found: readonly DraftQuote[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const transcript = spoken.get(index)
    if (transcript !== undefined) {
      if (transcript !== null) found = [...found, transcript]
      continue
    }
    const inside = marked[index] ?? []
    for (const sentence of framed(sentences(text, [paragraph]), inside)) {
      const tokens = tokensOf(text, sentence, inside)
      const said = statementsIn(tokens).map((statement) => draftQuote(text, tokens, statement, index))
      found = [...continued(found, said, tokens, index), ...said]
    }
  }
  return named(text, paragraphs, found)
}

function byParagraph(quotations: readonly Quotation[], count: number): readonly (readonly Quotation[])[] {
  const found: Quotation[][] = Array.from({ length: count }, () => [])
  for (const quotation of quotations) found[quotation.paragraph]?.push(quotation)
  return found
}

function draftQuote(text: string, tokens: readonly Token[], statement: Statement, paragraph: number): DraftQuote {
  const span = (first: number, end: number): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  })
  const speaker = statement.subjects.map(({ first, last }) => span(first, last + 1))
  const isQuoted = ({ first, end }: { first: number; end: number }) =>
    tokens.slice(first, end).every(({ kind }) => kind !== 'word')
  return {
    content: statement.contents.map(({ first, end }) => span(first, end)),
    cue: statement.cue === null ? null : span(statement.cue.first, statement.cue.last + 1),
    speaker,
    name: speaker.map(({ start, end }) => text.slice(start, end)).join(' '),
    role: null,
    kind: statement.contents.every(isQuoted) ? 'direct' : 'reported',
    isInferred: false,
    paragraph,
  }
}

/** Sentences of which none ends inside a quotation. */
function framed(sentences: readonly Span[], inside: readonly Quotation[]): readonly Span[] {
  const found: Span[] = []
  for (const sentence of sentences) {
    const last = found.at(-1)
    const isParted = last !== undefined && inside.some(({ start, end }) => start < last.end && end > last.end)
    if (isParted) found[found.length - 1] = { start: last.start, end: sentence.end }
    else found.push(sentence)
  }
  return found
}
