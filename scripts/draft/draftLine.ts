import type { Article } from '../../src/draft/article.ts'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import type { DraftPlace } from '../../src/draft/places/draftPlace.ts'
import type { DraftQuote } from '../../src/draft/quotes/draftQuote.ts'
import { type Reading, readingOf } from '../../src/draft/reading/reading.ts'
import { overlapsAny } from '../../src/draft/reading/spans.ts'
import { type StoryPlace, storyPlaces } from '../../src/draft/reading/storyPlaces.ts'
import { aboutOf } from '../../src/draft/statements/aboutOf.ts'
import { saidAt, spokenAt } from '../../src/draft/statements/saidAt.ts'
import { sentenceOf } from '../../src/draft/statements/saidOn.ts'
import { statedWords } from '../../src/draft/statements/statedWords.ts'
import type { Span } from '../../src/draft/text/span.ts'

/** What is found in an article, as an object that becomes a line of JSON: `id`, `places`, `quotes`, `dates`. */
export function draftLine(id: string, article: Article, gazetteer: Gazetteer): Readonly<Record<string, unknown>> {
  const reading = readingOf(article, gazetteer)
  const places = storyPlaces(reading)
  const spoken = spokenAt(reading, places)
  return {
    id,
    places: reading.places.map(placeEntry),
    quotes: reading.quotes.map((quote) => quoteEntry(quote, places, spoken, reading)),
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
  places: readonly StoryPlace[],
  spoken: readonly Span[],
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const { content, speaker, name, isInferred } = quote
  const kind = statedWords(quote, reading)[0]?.kind ?? quote.kind
  const sentence = sentenceOf(quote, reading)
  const country = reading.countryNamed([quote.role, name].join(' '))?.code ?? null
  const { at } = saidAt(quote, sentence, places, reading)
  const about = aboutOf(quote, sentence, places, { at, country, spokenAt: spoken }, reading)
  const mentions = about.places.flatMap((id) =>
    nearestMention(
      places.find((place) => place.id === id),
      content,
    ),
  )
  return {
    content: content.map(pair),
    speaker: speaker.map(pair),
    name,
    kind,
    isInferred,
    about: mentions.map(({ end }) => reading.places.findIndex((place) => place.end === end)).sort((a, b) => a - b),
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
