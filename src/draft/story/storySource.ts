import type { SourceEntry } from '../../story/format/schema.ts'
import type { Doubt } from '../reading/doubt.ts'
import { idFrom } from '../reading/ids.ts'
import type { Reading } from '../reading/reading.ts'
import type { StoryPlace } from '../reading/storyPlaces.ts'
import { eventTitle } from '../statements/eventTitle.ts'
import { overlap, wordsOf } from '../text/spans.ts'

/** The report as the story’s main source, its first sentence, and what is doubtful or missing. */
export function storySource(
  reading: Reading,
  places: readonly StoryPlace[],
): {
  readonly source: SourceEntry
  readonly lead: string
  readonly doubts: readonly Doubt[]
} {
  const { article, parts } = reading
  const publisher = article.publisher?.trim() ?? ''
  const published = article.published ?? ''
  const id = idFrom(`${publisher === '' ? 'report' : publisher} ${published}`)
  const lead = leadOf(reading)
  const title = parts.headline === null ? eventTitle(lead) : wordsOf(article.text, parts.headline)
  const place = datelinePlace(reading, places)
  const byline = parts.byline && wordsOf(article.text, parts.byline).replace(/^.*?\bby:?\s+/i, '')
  const source: SourceEntry = {
    id,
    role: 'main',
    title,
    publisher,
    ...(byline ? { byline } : {}),
    published,
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(place === undefined || reading.day === null ? {} : { dateline: { place: place.id, date: reading.day } }),
    text: `${id}.txt`,
  }
  return { source, lead, doubts: doubtsOf(reading, title, place) }
}

function doubtsOf({ article, parts }: Reading, title: string, place: StoryPlace | undefined): readonly Doubt[] {
  const doubt = (path: string, why: string, confidence: number, ...alternatives: readonly string[]): Doubt => ({
    path,
    why,
    confidence,
    alternatives,
  })
  // A source without a headline has a plain description in its place.
  const description = place === undefined ? [] : [`Report from ${place.name}`]
  return [
    ...(title === '' ? [doubt('sources[0].title', 'the text has no words', 0)] : []),
    ...(title !== '' && parts.headline === null
      ? [doubt('sources[0].title', 'no headline is found: it is how the first sentence begins', 0.3, ...description)]
      : []),
    ...(article.publisher?.trim() ? [] : [doubt('sources[0].publisher', 'the text doesn’t say who published it', 0)]),
    ...(article.published === null
      ? [doubt('sources[0].published', 'the text doesn’t say when it was published', 0)]
      : []),
  ]
}

/** The first sentence of the body, without the dateline. */
function leadOf({ article, parts, sentences, paragraphs }: Reading): string {
  const first = sentences.find(({ paragraph }) => parts.body.some((span) => span === paragraphs[paragraph]))
  if (first === undefined) return ''
  const start =
    parts.dateline !== null && overlap(parts.dateline.span, first)
      ? Math.min(parts.dateline.span.end, first.end)
      : first.start
  return wordsOf(article.text, { start, end: first.end }).replace(/^[\s–—_-]+/, '')
}

/** The place of the dateline. */
function datelinePlace({ parts }: Reading, places: readonly StoryPlace[]): StoryPlace | undefined {
  const span = parts.dateline?.place ?? null
  return span === null ? undefined : places.find(({ mentions }) => mentions.some((mention) => overlap(mention, span)))
}
