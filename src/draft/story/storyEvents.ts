import type { EventEntry } from '../../story/format/schema.ts'
import { cutWords } from '../../story/questions/cutWords.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import type { DraftDate } from '../dates/datesIn.ts'
import type { Doubt } from './doubt.ts'
import { evidenceDoubt, evidenceFor } from './evidenceFor.ts'
import { freshId } from './ids.ts'
import type { Reading, Sentence } from './reading.ts'
import { sentenceOf } from './saidOn.ts'
import { overlap, overlapsAny, wordsOf } from './spans.ts'
import { isWide, type StoryPlace } from './storyPlaces.ts'
import type { DraftedEntry, StatementContext } from './storyStatements.ts'

/** The length of a title, in characters: a few words beside a mark of the timeline. */
const longestTitle = 60

/** A day or a month so long ago is background. In years. */
const background = 2

/**
 * Events that an article dates: a sentence of its body or captions with a past day or month, which isn’t when somebody spoke,
 * and a place. The title is the sentence’s own words, to be rewritten.
 */
export function storyEvents(reading: Reading, context: StatementContext): readonly DraftedEntry<EventEntry>[] {
  const { parts, sentences, paragraphs, dates, quotes } = reading
  const spoken = quotes.map((quote) => ({ sentence: sentenceOf(quote, reading), content: quote.content }))
  const isSpokenOn = (date: DraftDate) =>
    spoken.some(({ sentence, content }) => overlap(date, sentence) && !overlapsAny(date, content))
  const isHeadline = (sentence: Sentence) => paragraphs[sentence.paragraph] === parts.headline
  return sentences
    .filter((sentence) => !isHeadline(sentence))
    .flatMap((sentence) => {
      const date = dates.find(
        (one) =>
          overlap(one, sentence) && isEventDate(one.edtf, reading) && !isSpokenOn(one) && !isDateline(one, reading),
      )
      const places = date === undefined ? [] : placesNear(sentence, date, context.places)
      return date === undefined || places.length === 0 ? [] : [eventOf(sentence, date, places, reading, context)]
    })
}

function isDateline(date: DraftDate, { parts }: Reading): boolean {
  return parts.dateline !== null && overlap(date, parts.dateline.span)
}

function isEventDate(edtf: string, { article: { published } }: Reading): boolean {
  const when = readWhen(edtf)
  if (published === null || when?.earliest == null || when.latest === null || edtf.length < 7) return false
  return when.earliest <= published && Number(published.slice(0, 4)) - Number(when.earliest.slice(0, 4)) <= background
}

/** The places of a sentence, countries only where it names nothing smaller, and the dateline’s place never. */
function placesNear(sentence: Sentence, date: DraftDate, places: readonly StoryPlace[]): readonly StoryPlace[] {
  const named = places.filter(({ mentions }) => mentions.some((mention) => overlap(mention, sentence)))
  const small = named.filter((place) => !isWide(place))
  const distance = ({ mentions }: StoryPlace) => Math.min(...mentions.map(({ start }) => Math.abs(start - date.start)))
  return (small.length > 0 ? small : named).toSorted((a, b) => distance(a) - distance(b)).slice(0, 2)
}

function eventOf(
  sentence: Sentence,
  date: DraftDate,
  places: readonly StoryPlace[],
  { article }: Reading,
  context: StatementContext,
): DraftedEntry<EventEntry> {
  const words = wordsOf(article.text, sentence)
  const title = cutWords(words, longestTitle).shown.replace(/[\s,.;:–—-]+$/, '')
  const entry: EventEntry = {
    id: freshId(`${places[0]?.id}-${date.edtf.slice(0, 10)}`, context.taken),
    title,
    text: words,
    when: date.edtf,
    places: places.map(({ id }) => id),
    evidence: evidenceFor(context.text, sentence, context.source),
  }
  const doubt = (path: string, why: string, confidence: number): Doubt => ({ path, why, confidence, alternatives: [] })
  const unclear = evidenceDoubt(context.text, entry.evidence)
  return {
    entry,
    doubts: [
      ...(unclear === null ? [] : [unclear]),
      doubt('title', 'it is the beginning of the sentence: say in a few words what happened', 0.3),
      doubt('places', 'they stand in the sentence with the date', 0.6),
    ],
  }
}
