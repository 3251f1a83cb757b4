import type { Candidate, DraftPlace } from '../places/draftPlace.ts'
import { withoutFarPlaces } from '../places/farPlaces.ts'
import type { Span } from '../text/span.ts'
import { overlapping, overlapsAny } from '../text/spans.ts'
import { isInstitution } from './countryNamed.ts'

import { freshId } from './ids.ts'
import { byMeaning, type NamedPlace, namedPlace, type Site } from './namedPlace.ts'
import { type Part, partNamed } from './partNamed.ts'
import type { Reading } from './reading.ts'

/** A place of the story: all mentions of one place in the article’s own words. */
export type StoryPlace = {
  readonly id: string
  /** As the article spells it where it first names it. */
  readonly name: string
  /** The likeliest reading; null where the gazetteer has none. */
  readonly candidate: Candidate | null
  /** Which part of the candidate’s area the words name; null for all of it. */
  readonly part: Part | null
  /** What has the candidate’s name: “Baghdad International Airport”; null for the town itself. */
  readonly site: Site | null
  readonly others: readonly Candidate[]
  readonly confidence: number
  readonly mentions: readonly Span[]
  /** Of a country: the adjectives that name it (“Turkish forces”). They say less than its name. */
  readonly adjectives: readonly Span[]
}

/** Kinds that are areas, and no town: they give a statement its place only where no town does. */
export function isWide({ candidate, part }: StoryPlace): boolean {
  return candidate !== null && part === null && /^(?:country|continent)$/.test(candidate.kind)
}

/** Whether “the city” or “there” can mean it. */
export function isSettlement({ candidate, site }: StoryPlace): boolean {
  return site === null && (candidate === null || /^(?:capital|city|town|village|part)$/.test(candidate.kind))
}

/**
 * The places that the article itself names, not the page around it, in the order of their first mention; then the countries that
 * only adjectives name.
 */
export function storyPlaces(reading: Reading): readonly StoryPlace[] {
  const {
    sought,
    paragraphs,
    parts,
    article: { text },
  } = reading
  const places = sought.length === 0 ? reading.places : [...reading.places, ...sought].sort((a, b) => a.start - b.start)
  const dateline = parts.dateline === null ? [] : [parts.dateline.span]
  const isOwn = (place: DraftPlace) => overlapping(paragraphs, place).length > 0 || overlapsAny(place, dateline)
  const own = places.flatMap((place, at) =>
    isOwn(place) ? [{ place: namedPlace(place, reading), isContainer: isContainer(place, places[at - 1], text) }] : [],
  )
  const meant = own.filter(({ place, isContainer }) => !isContainer && !isInstitution(spellingOf(place, text)))
  const inRole = (role: DraftPlace['role'], among: typeof own) =>
    byMeaning(among.map(({ place }) => place).filter((place) => place.role === role))
  const named = inRole('place', meant)
  const adjectives = inRole('adjective', own)
  const taken = new Set<string>()
  return withoutFarPlaces([
    ...[...named].map(([key, group]) => placeOf(group, adjectives.get(key) ?? [], text, taken)),
    ...[...adjectives].flatMap(([key, group]) => (named.has(key) ? [] : [placeOf([], group, text, taken)])),
  ])
}

/** What a unit or region is called behind its name: “Kharkiv region”. */
const areaNoun = /^\s(?:region|province|oblast|governorate|district|county|state|prefecture|peninsula|desert|valley)\b/i

function spellingOf({ start, end, candidates }: DraftPlace, text: string): string {
  const isArea = /^(?:unit|county|region)$/.test(candidates[0]?.kind ?? '')
  const noun = isArea ? (areaNoun.exec(text.slice(end, end + 14))?.[0] ?? '') : ''
  return `${text.slice(start, end)}${noun}`.replace(/\s+/g, ' ')
}

/** Whether a mention only says in which unit or country the place named before it lies: “Lyman, Ukraine”. */
function isContainer(place: DraftPlace, before: DraftPlace | undefined, text: string): boolean {
  const [area] = place.candidates
  if (area === undefined || before === undefined || !/^(?:country|unit|county)$/.test(area.kind)) return false
  const start = partNamed(text, place)?.start ?? place.start
  const inner = /^,\s+(?:in\s+)?$/.test(text.slice(before.end, start)) ? before.candidates[0] : undefined
  if (inner === undefined || inner.kind === 'country' || inner.id === area.id) return false
  return area.kind === 'country'
    ? inner.country === area.country
    : inner.country === area.country && inner.kind !== 'unit'
}

function placeOf(
  mentions: readonly NamedPlace[],
  adjectives: readonly NamedPlace[],
  text: string,
  taken: Set<string>,
): StoryPlace {
  const surest = [...mentions, ...adjectives].reduce((best, place) =>
    place.confidence > best.confidence ? place : best,
  )
  const { part, site } = surest
  const [candidate = null, ...others] = surest.candidates
  const spellings = mentions.map((place) => spellingOf(place, text))
  const name = (candidate === null ? commonest(spellings) : usual(spellings)) ?? candidate?.name ?? surest.name
  return {
    id: freshId(name, taken),
    name,
    candidate,
    part,
    site,
    others: readApart(others),
    confidence: surest.confidence,
    mentions,
    adjectives,
  }
}

/** Candidates without the areas that an editor would read as the one before: the city and the province “Moscow” of one country. */
function readApart(others: readonly Candidate[]): readonly Candidate[] {
  const isArea = ({ kind }: Candidate) => /^(?:unit|county|region)$/.test(kind)
  const isAlike = (one: Candidate, other: Candidate) =>
    isArea(one) && isArea(other) && one.name === other.name && one.country === other.country && one.country !== 'US'
  return others.filter((other, index) => !others.slice(0, index).some((before) => isAlike(before, other)))
}

/** The first spelling that is neither a short form nor shouted, as a dateline shouts; else the first, as a name is written. */
function usual(spellings: readonly string[]): string | undefined {
  const isShouted = (spelling: string) => /^[\p{Lu}\P{L}]{4,}$/u.test(spelling)
  const isShort = (spelling: string) => /^(?:(?:\p{Lu}\.){2,5}|\p{Lu}{2,3})$/u.test(spelling)
  const [first] = spellings
  return (
    spellings.find((one) => !isShouted(one) && !isShort(one)) ??
    (first === undefined || isShort(first) ? first : inTitleCase(first))
  )
}

/** What nothing else tells the name of is called as the article calls it most: “eastern Dabiq”, “Dabiq” in the headline. */
function commonest(spellings: readonly string[]): string | undefined {
  const count = (spelling: string) => spellings.filter((one) => one === spelling).length
  return spellings.toSorted((one, other) => count(other) - count(one))[0]
}

function inTitleCase(name: string): string {
  return /^[\p{Lu}\P{L}]{4,}$/u.test(name) && /\p{L}{4}/u.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name
}
