import type { Span } from '../text/span.ts'

/** A clause shorter than this is only the date: what follows it belongs to it. In characters. */
const dateAlone = 25

/** The clause of a sentence in which a date stands, with the one after it where it is little more than the date. */
export function clauseOf(text: string, sentence: Span, date: Span): Span {
  const ends = [...text.slice(sentence.start, sentence.end).matchAll(/[,;:]["”’]?\s|\s(?:--|[–—])\s/g)].map(
    (match) => sentence.start + match.index + match[0].length,
  )
  const start = ends.findLast((end) => end <= date.start) ?? sentence.start
  const end = ends.find((one) => one >= date.end && one - start > dateAlone) ?? sentence.end
  return { start, end }
}
