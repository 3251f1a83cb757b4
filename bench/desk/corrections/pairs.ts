import { type EntryOf, entriesOf } from '../../../src/desk/project/entries.ts'
import type { EntryList } from '../../../src/desk/project/entryRef.ts'
import { type Project, textOf } from '../../../src/desk/project/project.ts'
import type { Span } from '../../../src/draft/text/span.ts'
import { overlap } from '../../../src/draft/text/spans.ts'
import { findEvidence, searchable } from '../../../src/story/evidence.ts'
import type { Evidence } from '../../../src/story/format/schema.ts'
import { areAtSameSpot } from './samePosition.ts'
import { likeness } from './sameWords.ts'

export type PairedList = Exclude<EntryList, 'sources'>

/** The entries of another state of a story that are the hand-made story’s: its id by the hand-made one’s. */
export type Pairs = { readonly [List in PairedList]: ReadonlyMap<string, string> }

/**
 * Pairs the entries of a hand-made story with those of another state of it: claims whose evidence overlaps, by the words that
 * they share; places and speakers by their names; what is left by what refers to it.
 */
export function pairsOf(hand: Project, other: Project): Pairs {
  const places = paired(hand, other, 'places', placeLikeness)
  const statements = paired(
    hand,
    other,
    'statements',
    claimLikeness(hand, other, ({ text }) => text),
  )
  const events = paired(
    hand,
    other,
    'events',
    claimLikeness(hand, other, ({ evidence }) => evidence.exact),
  )
  const speakers = withRest(
    hand,
    other,
    'speakers',
    paired(hand, other, 'speakers', (one, another) => nameLikeness(one.name, another.name)),
    together(hand, other, 'statements', statements, ({ speaker }) => speaker),
  )
  const sides = withRest(
    hand,
    other,
    'sides',
    paired(hand, other, 'sides', (one, another) => nameLikeness(one.name, another.name)),
    together(hand, other, 'speakers', speakers, ({ side }) => side),
  )
  /** `contested` is no side, and the same in both. */
  const holder = (id: string) => sides.get(id) ?? id
  const control = paired(hand, other, 'control', (one, another) =>
    one.places.some((id) => another.places.includes(places.get(id) ?? '')) && holder(one.side) === another.side ? 1 : 0,
  )
  return { places, statements, events, speakers, sides, control }
}

type Likeness<List extends PairedList> = (one: EntryOf<List>, other: EntryOf<List>) => number

/** Each entry with the likeliest of the other story that is not another’s; a likeness of 0 is none. */
function paired<List extends PairedList>(
  hand: Project,
  other: Project,
  list: List,
  likenessOf: Likeness<List>,
  taken: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const others = entriesOf(other, list)
  const candidates = entriesOf(hand, list).flatMap((one) =>
    others.map((another) => ({ one: one.id, other: another.id, likeness: likenessOf(one, another) })),
  )
  const pairs = new Map(taken)
  const gone = new Set(taken.values())
  for (const candidate of candidates
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)) {
    if (pairs.has(candidate.one) || gone.has(candidate.other)) continue
    pairs.set(candidate.one, candidate.other)
    gone.add(candidate.other)
  }
  return pairs
}

/** The pairs, and those that what refers to them makes: a speaker who says what the hand-made one’s statements say. */
function withRest<List extends 'speakers' | 'sides'>(
  hand: Project,
  other: Project,
  list: List,
  pairs: ReadonlyMap<string, string>,
  votes: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  return paired(hand, other, list, (one, another) => votes.get(`${one.id} ${another.id}`) ?? 0, pairs)
}

/** How many paired entries refer to both of two ids: `HAND OTHER`. */
function together<List extends 'statements' | 'speakers'>(
  hand: Project,
  other: Project,
  list: List,
  pairs: ReadonlyMap<string, string>,
  idOf: (entry: EntryOf<List>) => string,
): ReadonlyMap<string, number> {
  const ids = new Map(entriesOf(other, list).map((entry) => [entry.id, idOf(entry)]))
  const votes = new Map<string, number>()
  for (const entry of entriesOf(hand, list)) {
    const key = `${idOf(entry)} ${ids.get(pairs.get(entry.id) ?? '') ?? ''}`
    votes.set(key, (votes.get(key) ?? 0) + 1)
  }
  return votes
}

/** Claims are one where their evidence overlaps and a third of their words is shared. */
function claimLikeness<List extends 'statements' | 'events'>(
  hand: Project,
  other: Project,
  wordsOf: (entry: EntryOf<List>) => string,
): Likeness<List> {
  const [spanOf, otherSpanOf] = [spansIn(hand), spansIn(other)]
  return (one, another) => {
    const [span, otherSpan] = [spanOf(one.evidence), otherSpanOf(another.evidence)]
    if (span === null || otherSpan === null || !overlap(span, otherSpan)) return 0
    const shared = likeness(wordsOf(one), wordsOf(another))
    return shared < 1 / 3 ? 0 : shared
  }
}

/** Where evidence stands in the texts of a story; null where it doesn’t. */
function spansIn(project: Project): (evidence: Evidence) => Span | null {
  const texts = new Map(project.story.sources.map(({ id }) => [id, searchable(textOf(project, id))]))
  const known = new Map<Evidence, Span | null>()
  return (evidence) => {
    const text = texts.get(evidence.source)
    const span = known.get(evidence) ?? (text === undefined ? null : (findEvidence(text, evidence)[0] ?? null))
    known.set(evidence, span)
    return span
  }
}

function placeLikeness(one: EntryOf<'places'>, other: EntryOf<'places'>): number {
  const name = nameLikeness(one.properties.name, other.properties.name)
  const areSame = areAtSameSpot(one.geometry, other.geometry)
  return name === 1 ? 1 + Number(areSame) : name + Number(areSame) / 2
}

/** 1 for the same name, a half where one holds the other as whole words, else 0. */
function nameLikeness(one: string, other: string): number {
  const [name, otherName] = [` ${plain(one)} `, ` ${plain(other)} `]
  if (name === otherName) return 1
  return name.includes(otherName) || otherName.includes(name) ? 0.5 : 0
}

function plain(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}
