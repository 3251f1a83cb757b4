import type { EventEntry } from '../../story/format/schema.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import type { DraftDate } from '../dates/datesIn.ts'
import type { Doubt } from '../reading/doubt.ts'
import { evidenceDoubt, evidenceFor } from '../reading/evidenceFor.ts'
import { freshId } from '../reading/ids.ts'
import type { PlaceIndex } from '../reading/placeIndex.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { isWide, type StoryPlace } from '../reading/storyPlaces.ts'
import type { Span } from '../text/span.ts'
import { overlap, overlapping, wordsOf } from '../text/spans.ts'
import { clauseOf } from './clauseOf.ts'
import { eventTitle } from './eventTitle.ts'
import { isSportsReport } from './isSportsReport.ts'
import { sentenceOf } from './saidOn.ts'
import type { DraftedEntry, StatementContext } from './storyStatements.ts'

/** A day or a month so long ago is background. In years. */
const background = 2

/**
 * Events that an article dates: a sentence of its body or captions with a past day or month, which isn’t when somebody spoke,
 * and a place in the same clause. The title is the clause’s own words, to be rewritten. A report of sport has none.
 */
export function storyEvents(reading: Reading, context: StatementContext): readonly DraftedEntry<EventEntry>[] {
  const { parts, sentences, paragraphs, claims, article } = reading
  if (isSportsReport(article.text)) return []
  const possible = eventDates(reading)
  return sentences.flatMap((sentence) => {
    const [date] = overlapping(possible, sentence)
    if (date === undefined || paragraphs[sentence.paragraph] === parts.headline) return []
    const claim = claims.get(date)
    const clause = within(clauseOf(article.text, sentence, date), claim?.content ?? [], date)
    const places = placesNear(clause, date, context.index)
    return places.length === 0 ? [] : [eventOf(sentence, clause, date, places, claim?.name, reading, context)]
  })
}

/** The past days and months of an article on which something happened, and nobody only spoke. */
export function eventDates(reading: Reading): readonly DraftDate[] {
  const { parts, dates, claims } = reading
  const spoken = new Set(reading.quotes.flatMap((quote) => overlapping(dates, sentenceOf(quote, reading))))
  return dates.filter(
    (date) =>
      isEventDate(date, reading) &&
      (claims.has(date) || !spoken.has(date)) &&
      (parts.dateline === null || !overlap(date, parts.dateline.span)),
  )
}

/** The part of a clause that somebody says, where the date is in what is said. */
function within(clause: Span, content: readonly Span[], date: Span): Span {
  const said = content.find((span) => overlap(span, date))
  if (said === undefined) return clause
  return { start: Math.max(clause.start, said.start), end: Math.min(clause.end, said.end) }
}

/** Words before a date that isn’t when something happened, but where a span of time begins or ends. */
const bound = /\b(?:since|until|till|by|before|after|from|to|through)\s+$/i

function isEventDate({ start, edtf }: DraftDate, { article: { published, text } }: Reading): boolean {
  const when = readWhen(edtf)
  if (published === null || when?.earliest == null || when.latest === null || edtf.length < 7) return false
  if (bound.test(text.slice(Math.max(0, start - 10), start))) return false
  return when.earliest <= published && Number(published.slice(0, 4)) - Number(when.earliest.slice(0, 4)) <= background
}

/** The places of a clause, countries only where it names nothing smaller: at most two, the nearest to its date. */
function placesNear(clause: Span, date: DraftDate, { mentions }: PlaceIndex): readonly StoryPlace[] {
  const distance = ({ start }: Span) => Math.abs(start - date.start)
  const nearest = overlapping(mentions, clause).toSorted((a, b) => distance(a) - distance(b))
  const named = [...new Set(nearest.map(({ place }) => place))]
  const small = named.filter((place) => !isWide(place))
  return (small.length > 0 ? small : named).slice(0, 2)
}

function eventOf(
  sentence: Sentence,
  clause: Span,
  date: DraftDate,
  places: readonly StoryPlace[],
  claimedBy: string | undefined,
  { article }: Reading,
  context: StatementContext,
): DraftedEntry<EventEntry> {
  const entry: EventEntry = {
    id: freshId(`${places[0]?.id}-${date.edtf.slice(0, 10)}`, context.taken),
    title: eventTitle(wordsOf(article.text, clause)),
    text: wordsOf(article.text, sentence),
    when: date.edtf,
    places: places.map(({ id }) => id),
    evidence: evidenceFor(context.text, sentence, context.source),
  }
  const unclear = evidenceDoubt(context.text, entry.evidence)
  const doubt = (path: string, why: string, confidence: number): Doubt => ({ path, why, confidence, alternatives: [] })
  return {
    entry,
    doubts: [
      ...(unclear === null ? [] : [unclear]),
      claimedBy === undefined
        ? doubt('title', 'it is a piece of the sentence: say in a few words what happened', 0.3)
        : doubt('title', `it is what '${claimedBy}' says: say in a few words what happened, or leave it out`, 0.25),
      doubt('places', 'they stand in the clause with the date', 0.6),
    ],
  }
}
