import type { Article } from '../article.ts'
import { cleaned } from '../text/cleaned.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { type Quotation, quotations } from './quotations.ts'
import { statementsIn } from './statementsIn.ts'
import { tokensOf } from './tokens.ts'

/** Somebody's words in an article, quoted or reported. */
export type DraftQuote = {
  /** What is said, in order; the marks of quotation are in it. */
  readonly content: readonly Span[]
  /** The words that say that it is said; null where none do. */
  readonly cue: Span | null
  /** Who says it, as mentioned in that sentence or the nearest before. */
  readonly speaker: readonly Span[]
  /** The speaker as first named in full. */
  readonly name: string
  /** The words that say what the speaker is, where first named. */
  readonly role: string | null
  readonly kind: 'direct' | 'reported'
  /** Whether the article does not say who speaks, so that it follows from what is before. */
  readonly isInferred: boolean
  /** Index of the paragraph of the body. */
  readonly paragraph: number
}

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
      for (const statement of statementsIn(tokens)) {
        const spanOf = (first: number, end: number): Span => ({
          start: tokens[first]?.start ?? 0,
          end: tokens[end - 1]?.end ?? 0,
        })
        const content = statement.contents.map(({ first, end }) => spanOf(first, end))
        found.push({
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
        })
      }
    }
  })
  return found
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
