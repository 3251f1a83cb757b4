import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Doubt } from '../reading/doubt.ts'
import { mostNamed, type PlaceIndex, type PlaceMention } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import type { StoryPlace } from '../reading/storyPlaces.ts'
import type { Span } from '../text/span.ts'
import { overlapping, overlapsAny } from '../text/spans.ts'
import { makeshiftReasons } from './makeshiftReasons.ts'

const { unnamed, nowhere } = makeshiftReasons

type Implied = { readonly place: StoryPlace; readonly doubt: Omit<Doubt, 'path'> }

/**
 * The place that a statement’s surroundings name most: its sentence beside its words, else what stands before it in its paragraph
 * and the two before that, else the whole paragraph, else the article. Neither the dateline nor the speaker’s name counts.
 * Where none of them names one, the country whose adjective the article has most (“Turkish forces”); null where it has none.
 * Only places of which `isMeant` is true are thought of, and no mention near it that says where somebody spoke (`spokenAt`, in order).
 */
export function impliedPlace(
  quote: DraftQuote,
  sentence: Span,
  isMeant: (place: StoryPlace) => boolean,
  spokenAt: readonly Span[],
  index: PlaceIndex,
  reading: Reading,
): Implied | null {
  const isHeard = (mention: PlaceMention) => isMeant(mention.place) && overlapping(spokenAt, mention).length === 0
  const near = nearPlace(quote, sentence, isHeard, index, reading)
  if (near !== null) return near
  const named = index.byMentions.find(isMeant)
  if (named !== undefined) return implied(named, `${unnamed}: the article names most`, 0.25)
  const meant = index.byAdjectives.find(isMeant)
  if (meant === undefined) return null
  return implied(meant, `${nowhere} nor the article name a place: the article’s adjectives name`, 0.2)
}

function nearPlace(
  quote: DraftQuote,
  sentence: Span,
  isHeard: (mention: PlaceMention) => boolean,
  { mentions }: PlaceIndex,
  { paragraphs, sentences, parts }: Reading,
): Implied | null {
  const dateline = parts.dateline === null ? [] : [parts.dateline.span]
  const own = [...quote.content, ...quote.speaker, ...dateline]
  const at = overlapping(sentences, sentence)[0]?.paragraph ?? -1
  const paragraph = paragraphs.slice(at, at + 1)
  const before = paragraph.map(({ start, end }) => ({ start, end: Math.min(end, sentence.start) }))
  const scopes: readonly (readonly [spans: readonly Span[], where: string, confidence: number])[] = [
    [[sentence], 'its sentence names', 0.65],
    [before, 'its paragraph names', 0.55],
    [paragraphs.slice(Math.max(0, at - 2), Math.max(0, at)), 'the paragraphs before it name', 0.4],
    [paragraph, 'its paragraph goes on to name', 0.4],
  ]
  for (const [spans, where, confidence] of scopes) {
    const inside = spans.flatMap((span) => overlapping(mentions, span))
    const [place] = mostNamed(inside.filter((one) => isHeard(one) && !overlapsAny(one, own)))
    if (place !== undefined) return implied(place, `${unnamed}: ${where}`, confidence)
  }
  return null
}

function implied(place: StoryPlace, why: string, confidence: number): Implied {
  return { place, doubt: { why: `${why} '${place.name}'`, confidence, alternatives: [] } }
}
