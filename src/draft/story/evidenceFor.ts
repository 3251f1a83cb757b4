import { findEvidence, type SearchableText } from '../../story/evidence.ts'
import type { Evidence } from '../../story/format/schema.ts'
import type { Span } from '../text/span.ts'
import { wordsOf } from './spans.ts'

/** So many characters around the words are tried, until they stand in the text once. */
const widths = [30, 90, 300, 1000]

/** Evidence for the words of a span: in the source’s own words, with what stands beside them where they occur more than once. */
export function evidenceFor(text: SearchableText, span: Span, source: string): Evidence {
  const exact = wordsOf(text.source, span)
  const isOne = (quote: Omit<Evidence, 'source'>) => findEvidence(text, quote).length === 1
  if (isOne({ exact })) return { source, exact }
  for (const width of widths) {
    const prefix = before(text.source, span.start, width)
    const suffix = after(text.source, span.end, width)
    const quotes = [
      ...(prefix === '' ? [] : [{ exact, prefix }]),
      ...(suffix === '' ? [] : [{ exact, suffix }]),
      ...(prefix === '' || suffix === '' ? [] : [{ exact, prefix, suffix }]),
    ]
    const found = quotes.find(isOne)
    if (found !== undefined) return { source, ...found }
  }
  return { source, exact }
}

/** Whole words before a place in a text. */
function before(text: string, at: number, width: number): string {
  const words = text.slice(Math.max(0, at - width), at)
  return (at > width ? words.replace(/^\S*\s/, '') : words).replace(/\s+/g, ' ').trim()
}

function after(text: string, at: number, width: number): string {
  const words = text.slice(at, at + width)
  return (at + width < text.length ? words.replace(/\s\S*$/, '') : words).replace(/\s+/g, ' ').trim()
}
