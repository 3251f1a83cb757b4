import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Reading } from '../reading/reading.ts'
import { overlapsAny } from '../reading/spans.ts'
import { isSettlement, isWide, type StoryPlace } from '../reading/storyPlaces.ts'
import type { Span } from '../text/span.ts'

/** Words that mean a place named before. */
const pointing =
  /\b(?:the|this|that) (?:city|town|village|capital|enclave|area|region|province|camp|district|neighbou?rhood|stronghold)\b(?! (?:of|between|around|near|where|called|named)\b)|\bthere\b(?!['’]s|\s+(?:is|are|was|were|will|has|have|had|would|could|should|can|may|might|must|be|been|remains?|seems?|appears?)\b)/gi

/**
 * The places that “the city”, “the region” and “there” in the words mean: each the last fitting one before it. Mentions
 * that only say where somebody speaks (`spokenAt`, the dateline) are none.
 */
export function meantPlaces(
  { content }: DraftQuote,
  places: readonly StoryPlace[],
  spokenAt: readonly Span[],
  { article: { text }, parts }: Reading,
): readonly StoryPlace[] {
  const unspoken = parts.dateline === null ? spokenAt : [...spokenAt, parts.dateline.span]
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pointing)].flatMap((match) => {
      const fits = /city|town|village|capital|stronghold|neighbo/i.test(match[0])
        ? isSettlement
        : (place: StoryPlace) => !isWide(place)
      return lastBefore(places.filter(fits), unspoken, start + match.index) ?? []
    }),
  )
}

/** So many characters before its pointing words a place may stand. */
const reach = 1500

function lastBefore(places: readonly StoryPlace[], except: readonly Span[], at: number): StoryPlace | undefined {
  const counts = (mention: Span) => mention.end <= at && mention.end > at - reach && !overlapsAny(mention, except)
  const last = (place: StoryPlace) => Math.max(-1, ...place.mentions.filter(counts).map(({ end }) => end))
  const best = places.reduce<StoryPlace | undefined>(
    (a, b) => (a === undefined || last(b) > last(a) ? b : a),
    undefined,
  )
  return best !== undefined && last(best) >= 0 ? best : undefined
}
