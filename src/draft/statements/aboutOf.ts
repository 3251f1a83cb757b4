import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Doubt } from '../reading/doubt.ts'
import { type PlaceIndex, placesNamedIn } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import { isWide, type StoryPlace } from '../reading/storyPlaces.ts'
import type { Span } from '../text/span.ts'
import { impliedPlace } from './impliedPlace.ts'
import { makeshiftReasons } from './makeshiftReasons.ts'
import { meantPlaces } from './meantPlaces.ts'

/** The ids of the places that a statement is about, and the doubt where the words themselves don’t name them. */
export type About = { readonly places: readonly string[]; readonly doubt: Omit<Doubt, 'path'> | null }

/** What is not what a statement is about. */
export type NotAbout = {
  /** The id of the place where it was said. */
  readonly at: string | undefined
  /** The code of the speaker’s own country. */
  readonly country: string | null
  /** The mentions of places that only say where somebody spoke, in order. */
  readonly spokenAt: readonly Span[]
}

/** A pronoun that is what the talk is of: “we talk to them about that”. */
const pronoun =
  /\b(?:about|of|on|in|to|for|with|after|before|do|doing|support|discuss) (?:that|this|it)\b(?=\s*(?:[,.;:"”]|and\b|but\b|further\b|yet\b|$))/i

/**
 * What a statement is about: the places inside its words; those that “the city” or “there” mean; else those of its
 * sentence, its paragraph, or the paragraphs before. Where it was said is not what it is about, unless its words name that place.
 */
export function aboutOf(quote: DraftQuote, sentence: Span, index: PlaceIndex, not: NotAbout, reading: Reading): About {
  const isForeign = (place: StoryPlace) => !isOwnCountry(place, not)
  const named = placesNamedIn(quote.content, index)
  const pointedAt = meantPlaces(quote, index, not.spokenAt, reading)
  const meant = pointedAt.map(({ place }) => place)
  const found = [...new Set([...named, ...meant])].filter(isForeign)
  const isImplied = (place: StoryPlace) => isForeign(place) && place.id !== not.at
  const implied = () => impliedPlace(quote, sentence, isImplied, not.spokenAt, index, reading)
  if (found.length === 0) return impliedAbout(named, implied())
  const topic = found.every(isWide) && hasPronoun(quote, reading) ? implied() : null
  if (topic !== null && !isWide(topic.place))
    return { places: ids([topic.place, ...found]), doubt: discourse([topic.place]) }
  const unsure = pointedAt.flatMap(({ place, isSure }) => (isSure ? [] : [place]))
  const pointed = unsure.filter((place) => !named.includes(place))
  return { places: ids(found), doubt: pointed.length > 0 ? discourse(pointed) : null }
}

/** What a statement is about whose words name nothing but the speaker’s own country, or nothing. */
function impliedAbout(named: readonly StoryPlace[], implied: ReturnType<typeof impliedPlace>): About {
  if (implied !== null) return { places: [implied.place.id], doubt: { ...implied.doubt, alternatives: ids(named) } }
  if (named.length > 0) return { places: ids(named), doubt: null }
  const why = `${makeshiftReasons.nowhere} nor those before it name a place: say what it is about, or leave it out`
  return { places: [], doubt: { why, confidence: 0, alternatives: [] } }
}

function ids(places: readonly StoryPlace[]): readonly string[] {
  return places.map(({ id }) => id)
}

function isOwnCountry({ candidate }: StoryPlace, { country }: NotAbout): boolean {
  return candidate?.kind === 'country' && candidate.country === country
}

function hasPronoun({ content }: DraftQuote, { article: { text } }: Reading): boolean {
  return content.some(({ start, end }) => pronoun.test(text.slice(start, end)))
}

function discourse(places: readonly StoryPlace[]): Omit<Doubt, 'path'> {
  const names = places.map(({ name }) => `'${name}'`).join(' and ')
  return { why: `its words point at a place named before, taken to be ${names}`, confidence: 0.75, alternatives: [] }
}
