import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Span } from '../text/span.ts'
import type { Doubt } from './doubt.ts'
import type { Reading } from './reading.ts'
import { overlap, overlapsAny } from './spans.ts'
import { isSettlement, isWide, type StoryPlace } from './storyPlaces.ts'

/** The ids of the places that a statement is about, and the doubt where the words themselves don’t name them. */
export type About = { readonly places: readonly string[]; readonly doubt: Omit<Doubt, 'path'> | null }

/** Words that mean a place named before. */
const pointing =
  /\b(?:the|this|that) (?:city|town|village|capital|enclave|area|region|province|camp|district|neighbou?rhood|stronghold)\b|\bthere\b(?!['’]s|\s+(?:is|are|was|were|will|has|have|had|would|could|should|can|may|might|must|be|been|remains?|seems?|appears?)\b)/gi

/** What is not what a statement is about: where it was said, and the speaker’s own country. */
export type NotAbout = { readonly at: string | undefined; readonly country: string | null }

/**
 * What a statement is about: the places inside its words; those that “the city” or “there” mean; else those of its
 * sentence, its paragraph, or the paragraphs before. Where it was said is never what it is about.
 */
export function aboutOf(
  quote: DraftQuote,
  sentence: Span,
  places: readonly StoryPlace[],
  not: NotAbout,
  reading: Reading,
): About {
  const possible = places.filter(({ id }) => id !== not.at)
  const named = possible.filter((place) => isIn(place, quote.content))
  const meant = meantBy(quote, possible, reading)
  const others = named.filter((place) => !isOwnCountry(place, not))
  const found = [...new Set([...(others.length > 0 || meant.length > 0 ? others : []), ...meant])]
  if (found.length > 0)
    return { places: ids(found), doubt: meant.some((place) => !named.includes(place)) ? discourse(meant) : null }
  const implied = impliedBy(
    quote,
    sentence,
    possible.filter((place) => !isOwnCountry(place, not)),
    reading,
  )
  if (implied !== null) return { places: ids(implied.places), doubt: { ...implied.doubt, alternatives: ids(named) } }
  if (named.length > 0) return { places: ids(named), doubt: null }
  const why = 'neither its words nor those before it name a place: say what it is about, or leave it out'
  return { places: [], doubt: { why, confidence: 0, alternatives: [] } }
}

function ids(places: readonly StoryPlace[]): readonly string[] {
  return places.map(({ id }) => id)
}

function isIn({ mentions }: StoryPlace, spans: readonly Span[]): boolean {
  return mentions.some((mention) => overlapsAny(mention, spans))
}

function isOwnCountry({ candidate }: StoryPlace, { country }: NotAbout): boolean {
  return candidate?.kind === 'country' && candidate.country === country
}

function discourse(places: readonly StoryPlace[]): Omit<Doubt, 'path'> {
  const names = places.map(({ name }) => `'${name}'`).join(' and ')
  return { why: `its words point at a place named before, taken to be ${names}`, confidence: 0.75, alternatives: [] }
}

/** The places that “the city”, “the region” and “there” in the words mean: each the last fitting one before it. */
function meantBy(
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

/** The places that a statement’s surroundings name: its sentence, else its paragraph, else the last paragraphs before it. */
function impliedBy(
  quote: DraftQuote,
  sentence: Span,
  places: readonly StoryPlace[],
  { paragraphs }: Reading,
): { readonly places: readonly StoryPlace[]; readonly doubt: Omit<Doubt, 'path'> } | null {
  const unspoken = places.filter(({ mentions }) => mentions.some((mention) => !overlapsAny(mention, quote.speaker)))
  const index = paragraphs.findIndex((paragraph) => overlap(paragraph, sentence))
  const scopes: readonly (readonly [spans: readonly Span[], where: string, confidence: number])[] = [
    [[sentence], 'its sentence names', 0.65],
    [paragraphs.slice(index, index + 1), 'its paragraph names', 0.55],
    [paragraphs.slice(Math.max(0, index - 2), Math.max(0, index)), 'the paragraphs before it name', 0.4],
    [paragraphs, 'the article names most', 0.25],
  ]
  for (const [spans, where, confidence] of scopes) {
    const found = topicOf(unspoken, spans)
    if (found !== undefined)
      return {
        places: [found],
        doubt: { why: `its words name no place: ${where} '${found.name}'`, confidence, alternatives: [] },
      }
  }
  return null
}

/** The place that spans name most, a country only where they name nothing smaller. */
function topicOf(places: readonly StoryPlace[], spans: readonly Span[]): StoryPlace | undefined {
  const count = ({ mentions }: StoryPlace) => mentions.filter((mention) => overlapsAny(mention, spans)).length
  const named = places.filter((place) => count(place) > 0)
  const small = named.filter((place) => !isWide(place))
  return (small.length > 0 ? small : named).toSorted((a, b) => count(b) - count(a))[0]
}
