import { cleaned } from '../../draft/text/cleaned.ts'
import { sentences } from '../../draft/text/sentences.ts'
import type { Span } from '../../draft/text/span.ts'
import { overlap } from '../../draft/text/spans.ts'

/** The sentences that a passage of a text stands in, from the first to the last; the passage itself where it stands in none. */
export function sentenceAround(text: string, span: Span): Span {
  const { headline, captions, body } = cleaned(text)
  const paragraphs = [...(headline === null ? [] : [headline]), ...captions, ...body].toSorted(
    (a, b) => a.start - b.start,
  )
  const within = sentences(text, paragraphs).filter((sentence) => overlap(sentence, span))
  const [first, last] = [within[0], within.at(-1)]
  if (first === undefined || last === undefined) return span
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) }
}
