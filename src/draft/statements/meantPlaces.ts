import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { PlaceIndex, PlaceMention } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import { isSettlement, isWide, type StoryPlace } from '../reading/storyPlaces.ts'
import type { Span } from '../text/span.ts'
import { overlap, overlapping } from '../text/spans.ts'

/** Words that mean a place named before. */
const pointing =
  /\b(?:the|this|that) (?:city|town|village|capital|enclave|area|region|province|camp|district|neighbou?rhood|stronghold)\b(?! (?:of|between|around|near|where|called|named)\b)|\bthere\b(?!['’]s|\s+(?:is|are|was|were|will|has|have|had|would|could|should|can|may|might|must|be|been|remains?|seems?|appears?)\b)/gi

/** A place that words point at; `isSure`: that of “the capital” is the main country’s. */
export type Pointed = { readonly place: StoryPlace; readonly isSure: boolean }

/** What “the city” and “the region” can mean: a province is no town. */
function fitting(words: string): (place: StoryPlace) => boolean {
  if (/city|town|village|capital|stronghold|neighbo/i.test(words)) return isSettlement
  const isProvince = /region|province/i.test(words)
  return (place) => !isWide(place) && !(isProvince && place.candidate !== null && isSettlement(place))
}

/**
 * The places that “the city”, “the region” and “there” in the words mean: each the last fitting one before it. Mentions
 * that only say where somebody speaks (`spokenAt`, in order; the dateline) are none.
 */
export function meantPlaces(
  { content }: DraftQuote,
  { mentions }: PlaceIndex,
  spokenAt: readonly Span[],
  { article: { text }, parts, main }: Reading,
): readonly Pointed[] {
  const isDateline = (mention: Span) => parts.dateline !== null && overlap(mention, parts.dateline.span)
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pointing)].flatMap((match) => {
      const at = start + match.index
      const fits = fitting(match[0])
      const before = overlapping(mentions, { start: at - reach, end: at })
      const isMeant = (mention: PlaceMention) =>
        mention.end <= at && fits(mention.place) && !isDateline(mention) && overlapping(spokenAt, mention).length === 0
      const capital = /capital/i.test(match[0])
        ? before.findLast((mention) => mention.end <= at && mention.place.candidate?.kind === 'capital')
        : undefined
      const isOwn = capital !== undefined && capital.place.candidate?.country === main?.code
      const place = isOwn ? capital.place : before.findLast(isMeant)?.place
      return place === undefined ? [] : [{ place, isSure: isOwn }]
    }),
  )
}

/** So many characters before its pointing words a place may stand. */
const reach = 1500
