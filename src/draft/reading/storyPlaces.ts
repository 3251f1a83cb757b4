import type { Candidate, DraftPlace } from '../places/draftPlace.ts'
import type { Span } from '../text/span.ts'
import { isInstitution } from './countryNamed.ts'
import { freshId } from './ids.ts'
import type { Reading } from './reading.ts'
import { overlapsAny } from './spans.ts'

/** A place of the story: all mentions of one place in the article’s own words. */
export type StoryPlace = {
  readonly id: string
  /** As the article spells it where it first names it. */
  readonly name: string
  /** The likeliest reading; null where the gazetteer has none. */
  readonly candidate: Candidate | null
  readonly others: readonly Candidate[]
  readonly confidence: number
  readonly mentions: readonly Span[]
}

/** Kinds that are areas, and no town: they give a statement its place only where no town does. */
export function isWide({ candidate }: StoryPlace): boolean {
  return candidate !== null && /^(?:country|continent)$/.test(candidate.kind)
}

/** Whether “the city” or “there” can mean it. */
export function isSettlement({ candidate }: StoryPlace): boolean {
  return candidate === null || /^(?:capital|city|town|village|part)$/.test(candidate.kind)
}

/** The places that the article itself names, not the page around it, in the order of their first mention. */
export function storyPlaces({ places, paragraphs, parts, article }: Reading): readonly StoryPlace[] {
  const own = [...paragraphs, ...(parts.dateline === null ? [] : [parts.dateline.span])]
  const groups = new Map<string, DraftPlace[]>()
  for (const place of places) {
    const isMeant = place.role === 'place' && overlapsAny(place, own)
    if (!isMeant || isContainer(place, places, article.text) || isInstitution(spellingOf(place, article.text))) continue
    const key = place.candidates[0]?.id ?? `?${place.name.toLowerCase()}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  const taken = new Set<string>()
  return [...groups.values()].map((group) => placeOf(group, article.text, taken))
}

function spellingOf({ start, end }: Span, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}

/** Whether a mention only says in which unit or country the place right before it lies: “Lyman, Ukraine”. */
function isContainer(place: DraftPlace, places: readonly DraftPlace[], text: string): boolean {
  const [area] = place.candidates
  if (area === undefined || !/^(?:country|unit|county)$/.test(area.kind)) return false
  const inner = places.find(({ end }) => end <= place.start && /^,\s+$/.test(text.slice(end, place.start)))
    ?.candidates[0]
  if (inner === undefined || inner.kind === 'country' || inner.id === area.id) return false
  return area.kind === 'country'
    ? inner.country === area.country
    : inner.country === area.country && inner.kind !== 'unit'
}

function placeOf(group: readonly DraftPlace[], text: string, taken: Set<string>): StoryPlace {
  const surest = group.reduce((best, place) => (place.confidence > best.confidence ? place : best))
  const spellings = group.map((place) => spellingOf(place, text))
  // A dateline shouts: another mention spells it as the reader knows it.
  const name = spellings.find((spelling) => !/^[\p{Lu}\P{L}]{4,}$/u.test(spelling)) ?? inTitleCase(spellings[0] ?? '')
  const [candidate = null, ...others] = surest.candidates
  const { confidence } = surest
  return { id: freshId(name, taken), name, candidate, others, confidence, mentions: group }
}

function inTitleCase(name: string): string {
  return /^[\p{Lu}\P{L}]{4,}$/u.test(name) && /\p{L}{4}/u.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name
}
