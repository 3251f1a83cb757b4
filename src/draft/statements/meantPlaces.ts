import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Reading } from '../reading/reading.ts'
import { isSettlement, isWide, type StoryPlace } from '../reading/storyPlaces.ts'

/** Words that mean a place named before. */
const pointing =
  /\b(?:the|this|that) (?:city|town|village|capital|enclave|area|region|province|camp|district|neighbou?rhood|stronghold)\b(?! (?:of|between|around|near|where|called|named)\b)|\bthere\b(?!['’]s|\s+(?:is|are|was|were|will|has|have|had|would|could|should|can|may|might|must|be|been|remains?|seems?|appears?)\b)/gi

/** The places that “the city”, “the region” and “there” in the words mean: each the last fitting one before it. */
export function meantPlaces(
  { content }: DraftQuote,
  places: readonly StoryPlace[],
  { article: { text } }: Reading,
): readonly StoryPlace[] {
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pointing)].flatMap((match) => {
      const fits = /city|town|village|capital|stronghold|neighbo/i.test(match[0])
        ? isSettlement
        : (place: StoryPlace) => !isWide(place)
      return lastBefore(places.filter(fits), start + match.index) ?? []
    }),
  )
}

/** So many characters before its pointing words a place may stand. */
const reach = 1500

function lastBefore(places: readonly StoryPlace[], at: number): StoryPlace | undefined {
  const last = (place: StoryPlace) =>
    Math.max(-1, ...place.mentions.filter(({ end }) => end <= at && end > at - reach).map(({ end }) => end))
  const best = places.reduce<StoryPlace | undefined>(
    (a, b) => (a === undefined || last(b) > last(a) ? b : a),
    undefined,
  )
  return best !== undefined && last(best) >= 0 ? best : undefined
}
