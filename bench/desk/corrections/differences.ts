import { disputedBy } from '../../../src/desk/project/disputes.ts'
import { type EntryOf, entriesOf, entryOf } from '../../../src/desk/project/entries.ts'
import type { Project } from '../../../src/desk/project/project.ts'
import type { PairedList, Pairs } from './pairs.ts'
import { areAtSameSpot } from './samePosition.ts'
import { areSameWords } from './sameWords.ts'

/**
 * What a reader sees otherwise than in the hand-made story. `id` is the hand-made entry’s; the other story’s own where the key is
 * `added`, an entry that the hand-made story doesn’t have. `missing` is an entry that the other story doesn’t have.
 */
export type Difference =
  | { readonly list: PairedList; readonly id: string; readonly key: string }
  | { readonly list: 'story'; readonly key: string }

/** All that differs, in the order of the lists: places, speakers, sides, statements, events, control, the story itself. */
export function differences(hand: Project, other: Project, pairs: Pairs): readonly Difference[] {
  const handId = inverse(pairs)
  const ofList = <List extends PairedList>(list: List, keysOf: KeysOf<List>): readonly Difference[] => [
    ...entriesOf(hand, list).flatMap((entry) => {
      const same = entryOf(other, list, pairs[list].get(entry.id) ?? '')
      const keys = same === undefined ? ['missing'] : keysOf(entry, same, handId)
      return keys.map((key) => ({ list, id: entry.id, key }))
    }),
    ...entriesOf(other, list)
      .filter(({ id }) => handId[list](id) === undefined)
      .map(({ id }) => ({ list, id, key: 'added' })),
  ]
  return [
    ...ofList('places', placeKeys),
    ...ofList('speakers', speakerKeys),
    ...ofList('sides', (one, same) => unequal({ name: areSameWords(one.name, same.name) })),
    ...ofList('statements', (one, same, ids) => [
      ...statementKeys(one, same, ids),
      ...unequal({
        disputes: areSameIds(disputedBy(hand, one.id), idsIn(ids.statements, disputedBy(other, same.id))),
      }),
    ]),
    ...ofList('events', eventKeys),
    ...ofList('control', controlKeys),
    ...storyKeys(hand.story, other.story, handId).map((key) => ({ list: 'story' as const, key })),
  ]
}

type HandIds = { readonly [List in PairedList]: (id: string) => string | undefined }
type KeysOf<List extends PairedList> = (one: EntryOf<List>, same: EntryOf<List>, ids: HandIds) => readonly string[]

function inverse(pairs: Pairs): HandIds {
  const of = (list: PairedList) => {
    const ids = new Map([...pairs[list]].map(([hand, other]) => [other, hand]))
    return (id: string) => ids.get(id)
  }
  return {
    places: of('places'),
    speakers: of('speakers'),
    sides: of('sides'),
    statements: of('statements'),
    events: of('events'),
    control: of('control'),
  }
}

/** The keys whose values are not equal. */
function unequal(equal: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(equal)
    .filter(([, isEqual]) => !isEqual)
    .map(([key]) => key)
}

function placeKeys(one: EntryOf<'places'>, same: EntryOf<'places'>): readonly string[] {
  return unequal({
    name: areSameWords(one.properties.name, same.properties.name),
    geometry: areAtSameSpot(one.geometry, same.geometry),
    precision: one.properties.precision === same.properties.precision,
  })
}

function speakerKeys(one: EntryOf<'speakers'>, same: EntryOf<'speakers'>, ids: HandIds): readonly string[] {
  return unequal({
    name: areSameWords(one.name, same.name),
    role: areSameWords(one.role, same.role),
    side: one.side === ids.sides(same.side),
  })
}

function statementKeys(one: EntryOf<'statements'>, same: EntryOf<'statements'>, ids: HandIds): readonly string[] {
  return unequal({
    text: areSameWords(one.text, same.text),
    kind: one.kind === same.kind,
    speaker: one.speaker === ids.speakers(same.speaker),
    about: areSameIds(one.about, idsIn(ids.places, same.about)),
    'said.on': one.said.on === same.said.on,
    'said.at': one.said.at === (same.said.at === undefined ? undefined : (ids.places(same.said.at) ?? '')),
    'said.occasion': areSameWords(one.said.occasion, same.said.occasion),
  })
}

function eventKeys(one: EntryOf<'events'>, same: EntryOf<'events'>, ids: HandIds): readonly string[] {
  return unequal({
    title: areSameWords(one.title, same.title),
    text: areSameWords(one.text, same.text),
    when: one.when === same.when,
    places: areSameIds(one.places, idsIn(ids.places, same.places)),
  })
}

function controlKeys(one: EntryOf<'control'>, same: EntryOf<'control'>, ids: HandIds): readonly string[] {
  return unequal({
    side: one.side === (ids.sides(same.side) ?? same.side),
    from: one.from === same.from,
    until: one.until === same.until,
    places: areSameIds(one.places, idsIn(ids.places, same.places)),
  })
}

function storyKeys(one: Project['story'], same: Project['story'], ids: HandIds): readonly string[] {
  return unequal({
    title: areSameWords(one.title, same.title),
    summary: areSameWords(one.summary, same.summary),
    'timeline.from': one.timeline.from === same.timeline.from,
    'timeline.to': one.timeline.to === same.timeline.to,
    'lead.statements': areSameIds(one.lead?.statements ?? [], idsIn(ids.statements, same.lead?.statements ?? [])),
    'lead.question': areSameWords(one.lead?.question, same.lead?.question),
  })
}

function idsIn(handId: (id: string) => string | undefined, ids: readonly string[]): readonly string[] {
  return ids.map((id) => handId(id) ?? `another ${id}`)
}

function areSameIds(ids: readonly string[], others: readonly string[]): boolean {
  return ids.length === others.length && ids.every((id) => others.includes(id))
}
