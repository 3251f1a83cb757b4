import type { Span } from '../text/span.ts'
import { overlapping, overlapsAny } from '../text/spans.ts'
import type { Reading } from './reading.ts'
import { isWide, type StoryPlace, storyPlaces } from './storyPlaces.ts'

/** A mention of a place of the story. */
export type PlaceMention = Span & { readonly place: StoryPlace }

/** The places of an article, by where and how often it names them: made once, because a long text asks thousands of times. */
export type PlaceIndex = {
  readonly places: readonly StoryPlace[]
  /** In the order of the text, none over another. */
  readonly mentions: readonly PlaceMention[]
  /** The most often named first, outside the dateline and the names of speakers; countries behind all others. */
  readonly byMentions: readonly StoryPlace[]
  /** Countries by how often adjectives mean them. */
  readonly byAdjectives: readonly StoryPlace[]
}

/** The index of the places that an article names. */
export function placeIndex(reading: Reading): PlaceIndex {
  const places = storyPlaces(reading)
  const inOrder = (mentionsOf: (place: StoryPlace) => readonly Span[]) =>
    places
      .flatMap((place) => mentionsOf(place).map(({ start, end }): PlaceMention => ({ start, end, place })))
      .sort((a, b) => a.start - b.start)
  const mentions = inOrder((place) => place.mentions)
  const unheard = new Set(
    reading.quotes.flatMap(({ speaker }) => speaker.flatMap((span) => overlapping(mentions, span))),
  )
  const dateline = reading.parts.dateline === null ? [] : [reading.parts.dateline.span]
  const heard = mentions.filter((mention) => !unheard.has(mention) && !overlapsAny(mention, dateline))
  return {
    places,
    mentions,
    byMentions: mostNamed(heard),
    byAdjectives: mostNamed(inOrder((place) => place.adjectives)),
  }
}

/** The places of mentions, the one with the most first, countries behind all others. */
export function mostNamed(mentions: readonly PlaceMention[]): readonly StoryPlace[] {
  const counts = new Map<StoryPlace, number>()
  for (const { place } of mentions) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts]
    .sort(([one, count], [other, others]) => Number(isWide(one)) - Number(isWide(other)) || others - count)
    .map(([place]) => place)
}

/** The places that are named in some spans, in the order in which the article first names them. */
export function placesNamedIn(spans: readonly Span[], { mentions }: PlaceIndex): readonly StoryPlace[] {
  const named = new Set(spans.flatMap((span) => overlapping(mentions, span).map(({ place }) => place)))
  return [...named].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}
