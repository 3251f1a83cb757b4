import type { Span } from './span.ts'

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a span shares a character with one of others. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlap(span, other))
}

/** Those of spans in order and apart that share a character with a span: found by halves, because a long text has thousands. */
export function overlapping<Each extends Span>(ordered: readonly Each[], span: Span): readonly Each[] {
  let [first, until] = [0, ordered.length]
  while (first < until) {
    const middle = (first + until) >> 1
    if ((ordered[middle]?.end ?? 0) <= span.start) first = middle + 1
    else until = middle
  }
  let end = first
  while ((ordered[end]?.start ?? Infinity) < span.end) end += 1
  return ordered.slice(first, end)
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
