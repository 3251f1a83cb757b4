import { findEvidence, type SearchableText } from '../../story/evidence.ts'
import type { Evidence } from '../../story/format/schema.ts'
import type { Span } from '../text/span.ts'
import { wordsOf } from '../text/spans.ts'
import type { Doubt } from './doubt.ts'

/** So many characters around the words are tried, until they stand in the text once. */
const widths = [30, 90, 300, 1000, 4000]

/** Evidence for the words of a span: in the source’s own words, with what stands beside them where they occur more than once. */
export function evidenceFor(text: SearchableText, span: Span, source: string): Evidence {
  const own = evidenceAt(text, span, source)
  // Dots that touch the words are read as one sign with their own full stop.
  return findEvidence(text, own).length > 0 ? own : evidenceAt(text, withDots(text.source, span), source)
}

/** The doubt about evidence that doesn’t stand in the text exactly once; null where it does. */
export function evidenceDoubt(text: SearchableText, evidence: Evidence): Doubt | null {
  const count = findEvidence(text, evidence).length
  if (count === 1) return null
  const why = `its words stand ${count} times in the text, and nothing beside them tells which are meant`
  return { path: 'evidence.exact', why, confidence: 0, alternatives: [] }
}

function withDots(text: string, { start, end }: Span): Span {
  const before = /[\s.…]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0
  const after = /^[\s.…]*/.exec(text.slice(end, end + 20))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}

function evidenceAt(text: SearchableText, span: Span, source: string): Evidence {
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
