import type { Span } from '../text/span.ts'

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a span shares a character with one of others. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlap(span, other))
}

/** The words of a span, on one line. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** The span from the first to the last of some. */
export function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
