import type { EventEntry } from '../../story/format/schema.ts'
import type { Doubt } from '../reading/doubt.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { overlap, overlapping, wordsOf } from '../text/spans.ts'
import { isSportsReport } from './isSportsReport.ts'
import { eventDates } from './storyEvents.ts'

/**
 * What happened, where no event of the draft says it: the report’s first sentence, if it has a date, else, where there is no event at all,
 * the first that has one, or the first. The alternative is that sentence in the article’s own words. Null for a report of sport.
 */
export function missedEvent(reading: Reading, events: readonly EventEntry[]): Doubt | null {
  const { article, parts, paragraphs, sentences } = reading
  const own = sentences.filter(({ paragraph }) => parts.body.some((span) => span === paragraphs[paragraph]))
  const [first] = own
  if (first === undefined || isSportsReport(article.text)) return null
  const dates = eventDates(reading)
  const isDated = (sentence: Sentence) => overlapping(dates, sentence).length > 0
  const isTold = events.some(({ text }) => text === wordsOf(article.text, first))
  const missed = events.length === 0 ? (own.find(isDated) ?? first) : isDated(first) && !isTold ? first : null
  if (missed === null) return null
  const isLed = parts.dateline !== null && overlap(parts.dateline.span, missed)
  const start = isLed ? Math.min(parts.dateline.span.end, missed.end) : missed.start
  const words = article.text.slice(start, missed.end).replace(/^[\s–—_-]+/, '')
  if (words === '') return null
  const why = events.length === 0 ? 'the draft has no event' : 'the draft has no event of the report’s first sentence'
  return { path: 'events', why, confidence: 0.2, alternatives: [words] }
}
