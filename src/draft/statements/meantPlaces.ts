import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { PlaceIndex, PlaceMention } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import { isSettlement, isWide, type StoryPlace } from '../reading/storyPlaces.ts'
import type { Span } from '../text/span.ts'
import { overlap, overlapping } from '../text/spans.ts'

/** Words that mean a place named before. */
const pointing =
  /\b(?:the|this|that) (?:city|town|village|capital|enclave|area|region|province|camp|district|neighbou?rhood|stronghold)\b(?! (?:of|between|around|near|where|called|named)\b)|\bthere\b(?!['’]s|\s+(?:is|are|was|were|will|has|have|had|would|could|should|can|may|might|must|be|been|remains?|seems?|appears?)\b)/gi

/**
 * The places that “the city”, “the region” and “there” in the words mean: each the last fitting one before it. Mentions
 * that only say where somebody speaks (`spokenAt`, in order; the dateline) are none.
 */
export function meantPlaces(
  { content }: DraftQuote,
  { mentions }: PlaceIndex,
  spokenAt: readonly Span[],
  { article: { text }, parts }: Reading,
): readonly StoryPlace[] {
  const isDateline = (mention: Span) => parts.dateline !== null && overlap(mention, parts.dateline.span)
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pointing)].flatMap((match) => {
      const at = start + match.index
      const fits = /city|town|village|capital|stronghold|neighbo/i.test(match[0])
        ? isSettlement
        : (place: StoryPlace) => !isWide(place)
      const before = overlapping(mentions, { start: at - reach, end: at })
      const isMeant = (mention: PlaceMention) =>
        mention.end <= at && fits(mention.place) && !isDateline(mention) && overlapping(spokenAt, mention).length === 0
      return before.findLast(isMeant)?.place ?? []
    }),
  )
}

/** So many characters before its pointing words a place may stand. */
const reach = 1500
