import type { Article } from '../article.ts'
import { cleaned } from '../text/cleaned.ts'
import { type Quotation, quotations } from '../text/quotations.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { continued } from './continued.ts'
import type { DraftQuote } from './draftQuote.ts'
import { headlined } from './headlined.ts'
import type { Statement } from './sentence/statement.ts'
import { statementsIn } from './sentence/statementsIn.ts'
import { type Token, tokensOf } from './sentence/tokens.ts'
import { named } from './speakers/named.ts'
import { transcribed } from './transcribed.ts'
import { unspoken } from './unspoken.ts'

/**
 * Who says what in an article, in the order of the text: quoted and reported, headline and body. `places`: the mentions of places in
 * it, in order; no person has their names, and before the colon of a headline they say where.
 */
export function quotesIn({ text }: Article, places: readonly Span[] = []): readonly DraftQuote[] {
  const { body, headline, dateline } = cleaned(text)
  const own = body.map((span) => (span.start === dateline?.span.start ? { ...span, start: dateline.span.end } : span))
  const paragraphs = headline === null ? own : [headline, ...own].sort((a, b) => a.start - b.start)
  const spoken = transcribed(text, paragraphs)
  const marked = byParagraph(quotations(text, paragraphs), paragraphs.length)
  const found: DraftQuote[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const titled = paragraph === headline ? headlined(text, paragraph, index, places) : null
    const transcript = titled ?? spoken.get(index)
    if (transcript != null) found.push(transcript)
    if (transcript !== undefined) continue
    for (const frame of frames(sentences(text, [paragraph]), marked[index] ?? [])) {
      if (frame.sentence.end - frame.sentence.start > longest.letters) continue
      const tokens = tokensOf(text, frame.sentence, frame.quotations)
      if (tokens.length > longest.tokens) continue
      const said = statementsOf(tokens).map((statement) => draftQuote(text, tokens, statement, index))
      const going = continued(text, found.slice(-8), said, tokens, index)
      if (going !== null) found.splice(found.length - going.back, going.back, ...going.quotes)
      found.push(...said)
    }
  }
  return named(text, body, found, places)
}

/**
 * The longest sentence that is read, in letters, and in words and marks with each quotation as one: beyond it a text is a
 * table or no language, and reading it takes time that grows with the square of its length.
 */
const longest = { letters: 8000, tokens: 400 }

function statementsOf(tokens: readonly Token[]): readonly Statement[] {
  const found = statementsIn(tokens)
  const lost = found.length === 0 ? unspoken(tokens) : null
  return lost === null ? found : [lost]
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
    isInferred: statement.isInferred === true,
    paragraph,
  }
}

type Frame = { readonly sentence: Span; readonly quotations: readonly Quotation[] }

/** Sentences of which none ends inside a quotation, each with its quotations. Both are in order. */
function frames(sentences: readonly Span[], inside: readonly Quotation[]): readonly Frame[] {
  const found: Frame[] = []
  let at = 0
  let start: number | null = null
  for (const sentence of sentences) {
    start ??= sentence.start
    let until = at
    while ((inside[until]?.end ?? Infinity) <= sentence.end) until += 1
    if ((inside[until]?.start ?? Infinity) < sentence.end) continue
    found.push({ sentence: { start, end: sentence.end }, quotations: inside.slice(at, until) })
    at = until
    start = null
  }
  return found
}
