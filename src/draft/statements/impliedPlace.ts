import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Doubt } from '../reading/doubt.ts'
import type { Reading } from '../reading/reading.ts'
import { overlap, overlapping, overlapsAny } from '../reading/spans.ts'
import { isWide, type StoryPlace } from '../reading/storyPlaces.ts'
import type { Span } from '../text/span.ts'

/**
 * The place that a statement’s surroundings name most: its sentence beside its words, else what stands before it in its paragraph
 * and the two before that, else the whole paragraph, else the article. Neither the dateline nor the speaker’s name counts.
 * Where none of them names one, the country whose adjective the article has most (“Turkish forces”); null where it has none.
 */
export function impliedPlace(
  quote: DraftQuote,
  sentence: Span,
  places: readonly StoryPlace[],
  { paragraphs, parts }: Reading,
): { readonly place: StoryPlace; readonly doubt: Omit<Doubt, 'path'> } | null {
  const unheard = parts.dateline === null ? quote.speaker : [...quote.speaker, parts.dateline.span]
  const own = [...quote.content, ...unheard]
  const index = paragraphs.findIndex((paragraph) => overlap(paragraph, sentence))
  const scopes: readonly (readonly [spans: readonly Span[], where: string, confidence: number])[] = [
    [[sentence], 'its sentence names', 0.65],
    [before(paragraphs.slice(index, index + 1), sentence.start), 'its paragraph names', 0.55],
    [paragraphs.slice(Math.max(0, index - 2), Math.max(0, index)), 'the paragraphs before it name', 0.4],
    [paragraphs.slice(index, index + 1), 'its paragraph goes on to name', 0.4],
    [paragraphs, 'the article names most', 0.25],
  ]
  for (const [spans, where, confidence] of scopes) {
    const place = topicOf(places, spans, own)
    const why = `its words name no place: ${where} '${place?.name}'`
    if (place !== undefined) return { place, doubt: { why, confidence, alternatives: [] } }
  }
  const country = topicOf(places.map(asAdjective), paragraphs, own)
  const place = places.find(({ id }) => id === country?.id)
  const why = `neither its words nor the article name a place: the article’s adjectives name '${place?.name}'`
  return place === undefined ? null : { place, doubt: { why, confidence: 0.2, alternatives: [] } }
}

function asAdjective(place: StoryPlace): StoryPlace {
  return { ...place, mentions: place.adjectives }
}

/** What of some spans stands before a place in the text. */
function before(spans: readonly Span[], at: number): readonly Span[] {
  return spans.map(({ start, end }) => ({ start, end: Math.min(end, at) }))
}

/** The place that spans name most, a country only where they name nothing smaller. */
function topicOf(
  places: readonly StoryPlace[],
  spans: readonly Span[],
  except: readonly Span[],
): StoryPlace | undefined {
  const named = places
    .map((place) => ({ place, count: countIn(place.mentions, spans, except) }))
    .filter(({ count }) => count > 0)
  const small = named.filter(({ place }) => !isWide(place))
  return (small.length > 0 ? small : named).toSorted((a, b) => b.count - a.count)[0]?.place
}

function countIn(mentions: readonly Span[], spans: readonly Span[], except: readonly Span[]): number {
  const inside = spans.flatMap((span) => overlapping(mentions, span))
  return inside.filter((mention) => !overlapsAny(mention, except)).length
}
