import type { Article } from '../../src/draft/article.ts'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import type { DraftPlace } from '../../src/draft/places/draftPlace.ts'
import type { DraftQuote } from '../../src/draft/quotes/draftQuote.ts'
import { type PlaceIndex, placeIndex } from '../../src/draft/reading/placeIndex.ts'
import { type Reading, readingOf } from '../../src/draft/reading/reading.ts'
import type { StoryPlace } from '../../src/draft/reading/storyPlaces.ts'
import { aboutOf } from '../../src/draft/statements/aboutOf.ts'
import { saidAt, spokenAt } from '../../src/draft/statements/saidAt.ts'
import { sentenceOf } from '../../src/draft/statements/saidOn.ts'
import { statedWords } from '../../src/draft/statements/statedWords.ts'
import type { Span } from '../../src/draft/text/span.ts'
import { overlapsAny } from '../../src/draft/text/spans.ts'

/** What is found in an article, as an object that becomes a line of JSON: `id`, `places`, `quotes`, `dates`. */
export function draftLine(id: string, article: Article, gazetteer: Gazetteer): Readonly<Record<string, unknown>> {
  const reading = readingOf(article, gazetteer)
  const index = placeIndex(reading)
  const spoken = spokenAt(reading, index)
  return {
    id,
    places: reading.places.map(placeEntry),
    quotes: reading.quotes.map((quote) => quoteEntry(quote, index, spoken, reading)),
    dates: reading.dates,
  }
}

function placeEntry({ start, end, name, role, candidates: [best] }: DraftPlace): Readonly<Record<string, unknown>> {
  const mention = { start, end, name: best?.name ?? name, role }
  if (best === undefined) return { ...mention, lat: null, lon: null, kind: 'place' }
  const [lon, lat] = best.point
  return {
    ...mention,
    lat,
    lon,
    kind: best.kind,
    country: best.country,
    ...(/^\d+$/.test(best.id) ? { geonames: Number(best.id) } : {}),
  }
}

function quoteEntry(
  quote: DraftQuote,
  index: PlaceIndex,
  spoken: readonly Span[],
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const { content, speaker, name, isInferred } = quote
  const kind = statedWords(quote, reading)[0]?.kind ?? quote.kind
  const sentence = sentenceOf(quote, reading)
  const country = reading.countryNamed([quote.role, name].join(' '))?.code ?? null
  const { at } = saidAt(quote, sentence, index, reading)
  const about = aboutOf(quote, sentence, index, { at, country, spokenAt: spoken }, reading)
  const mentions = about.places.flatMap((id) =>
    nearestMention(
      index.places.find((place) => place.id === id),
      content,
    ),
  )
  return {
    content: content.map(pair),
    speaker: speaker.map(pair),
    name,
    kind,
    isInferred,
    about: mentions
      .map(({ end }) => reading.places.findIndex((place) => place.end === end))
      .filter((at) => at >= 0)
      .sort((a, b) => a - b),
  }
}

/** The mention of a place in the words, else the last before them, else its first. */
function nearestMention(place: StoryPlace | undefined, content: readonly Span[]): readonly Span[] {
  const mentions = place?.mentions ?? []
  const inside = mentions.find((mention) => overlapsAny(mention, content))
  const nearest = inside ?? mentions.findLast(({ end }) => end <= (content[0]?.start ?? 0)) ?? mentions[0]
  return nearest === undefined ? [] : [nearest]
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
