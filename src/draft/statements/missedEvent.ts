import type { EventEntry } from '../../story/format/schema.ts'
import type { Doubt } from '../reading/doubt.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { overlap, overlapping, wordsOf } from '../text/spans.ts'
import { isSportsReport } from './isSportsReport.ts'
import { eventDates } from './storyEvents.ts'

/** What is done, in the forms of a report: somebody moves, strikes, arrives, is hurt. */
const deed =
  /\b(?:kill|wound|injur|attack|bomb|shell|fire|launch|seiz|captur|recaptur|storm|enter|reach|arriv|mov|evacuat|advanc|retreat|clash|start|end|sign|open|clos|cross|releas|arrest|detain|exchang|crash|collaps|di|explod|burn|destroy|ambush|raid|besieg|surround|deploy|block|halt|resum|land|dock|march|protest|resign|appoint|elect|abduct|kidnap|execut|loot|expel|deport|displac|overr[au]n|torch|suspend|lift|cancel|order|impos|recover|rescu|damag|derail|flood|erupt|topple)(?:ed|t?ing)\b|\b(?:struck|striking|hit|hitting|shot|shooting|took|taken|taking|retook|retaken|regained|left|leaving|fled|fleeing|fell|fallen|falling|fought|fighting|began|begun|broke|broken|withdrew|withdrawn|withdrawing|sank|sunk|blew|blown|won|lost|met|flew|drove|driven|came|went|gone)\b/

/**
 * What happened, where no event of the draft says it: the report’s first sentence, if it has a date, else, where there is no event at all,
 * the first that has one, or the first that tells a deed. A sentence that only says what somebody says is none. The alternative is that
 * sentence in the article’s own words. Null where there is none, and for a report of sport.
 */
export function missedEvent(reading: Reading, events: readonly EventEntry[]): Doubt | null {
  const { article, parts, paragraphs, sentences } = reading
  const own = sentences.filter(({ paragraph }) => parts.body.some((span) => span === paragraphs[paragraph]))
  const [first] = own
  if (first === undefined || isSportsReport(article.text)) return null
  const dates = eventDates(reading)
  const isDated = (sentence: Sentence) => overlapping(dates, sentence).length > 0
  const isTold = events.some(({ text }) => text === wordsOf(article.text, first))
  const told = own.filter((sentence) => !isSaying(sentence, reading))
  const isDeed = ({ start, end }: Sentence) => deed.test(article.text.slice(start, end))
  const missed =
    events.length === 0
      ? (told.find(isDated) ?? told.find(isDeed))
      : isDated(first) && !isTold
        ? told.find((one) => one === first)
        : null
  if (missed == null) return null
  const isLed = parts.dateline !== null && overlap(parts.dateline.span, missed)
  const start = isLed ? Math.min(parts.dateline.span.end, missed.end) : missed.start
  const words = article.text.slice(start, missed.end).replace(/^[\s–—_-]+/, '')
  if (words === '') return null
  const why = events.length === 0 ? 'the draft has no event' : 'the draft has no event of the report’s first sentence'
  return { path: 'events', why, confidence: 0.2, alternatives: [words] }
}

/** Whether a sentence only says what somebody says, and how: quoted words, or reported ones behind who says them. */
function isSaying({ start, end }: Sentence, { quotes }: Reading): boolean {
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0)
  return quotes.some(({ content, cue, kind }) => {
    const said = length(content)
    const isBehind = cue !== null && cue.start < (content[0]?.start ?? 0)
    return said > 0 && (kind === 'direct' || (isBehind && said > (end - start) / 2))
  })
}
