import type { ControlEntry, EventEntry, Lead, SourceEntry, StatementEntry } from '../story/format/schema.ts'
import type { StoryFiles } from '../story/format/storyFiles.ts'
import { readStory } from '../story/reading/readStory.ts'
import type { PlaceGeometry, Story } from '../story/story.ts'

/** What a test’s story holds. Defaults fill in the rest. */
export type StoryFixture = {
  /** Places by id, besides the points `raqqa`, `mosul` and `paris`. */
  readonly places?: Readonly<Record<string, PlaceGeometry>>
  /** By default each is about `raqqa`, by `ann` of side `left`, on 2016-11-01. `bob` and `cem` are of side `right`. */
  readonly statements?: readonly Partial<StatementEntry>[]
  /** By default each is at `raqqa`, on 2016-11-01. */
  readonly events?: readonly Partial<EventEntry>[]
  /** By default each gives `raqqa` to side `left` from 2016-11-01. */
  readonly control?: readonly Partial<ControlEntry>[]
  readonly lead?: Lead
  /** Changes to the one source, `report`. `text` is the text itself, not its path; by default there is none. */
  readonly source?: Partial<SourceEntry>
}

/** The files of a small, valid story. */
export function storyFilesFixture({ source = {}, ...given }: StoryFixture = {}): StoryFiles {
  const { text, ...report } = source
  return {
    story: {
      version: 1,
      id: 'fixture',
      lang: 'en',
      title: 'Fixture',
      summary: 'A story for a test.',
      credit: 'Nobody',
      timeline: { from: '2016-10-01', to: '2016-11-06' },
      places: 'places.geojson',
      view: { fit: ['raqqa', 'mosul'] },
      sources: [{ ...reportEntry, ...report, ...(text === undefined ? {} : { text: 'report.txt' }) }],
      speakers: ['ann', 'bob', 'cem'].map((id) => ({
        id,
        name: id.toUpperCase(),
        role: 'speaker',
        side: id === 'ann' ? 'left' : 'right',
      })),
      sides: ['left', 'right'].map((id) => ({ id, name: `the ${id}` })),
      statements: (given.statements ?? []).map(statementEntry),
      events: (given.events ?? []).map(eventEntry),
      ...(given.control && { control: given.control.map(controlEntry) }),
      ...(given.lead && { lead: given.lead }),
    },
    places: {
      type: 'FeatureCollection',
      features: Object.entries({ ...points, ...given.places }).map(feature),
    },
    texts: new Map(text === undefined ? [] : [['report.txt', text]]),
  }
}

/** A small story, read from files as any other. Throws if the test makes it invalid. */
export function storyFixture(given: StoryFixture = {}): Story {
  const read = readStory(storyFilesFixture(given))
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return read.story
}

const points: Readonly<Record<string, PlaceGeometry>> = {
  raqqa: { type: 'Point', coordinates: [39, 36] },
  mosul: { type: 'Point', coordinates: [43, 36] },
  paris: { type: 'Point', coordinates: [2, 49] },
}

const reportEntry = {
  id: 'report',
  role: 'main',
  title: 'Report',
  publisher: 'Publisher',
  published: '2016-12-01',
}

function statementEntry(given: Partial<StatementEntry>, index: number): StatementEntry {
  return {
    id: `statement-${index}`,
    speaker: 'ann',
    kind: 'reported',
    text: 'It was said.',
    about: ['raqqa'],
    said: { on: '2016-11-01' },
    evidence: { source: 'report', exact: 'said' },
    ...given,
  }
}

function eventEntry(given: Partial<EventEntry>, index: number): EventEntry {
  return {
    id: `event-${index}`,
    title: 'It happened',
    when: '2016-11-01',
    places: ['raqqa'],
    evidence: { source: 'report', exact: 'happened' },
    ...given,
  }
}

function controlEntry(given: Partial<ControlEntry>, index: number): ControlEntry {
  return {
    id: `control-${index}`,
    places: ['raqqa'],
    side: 'left',
    from: '2016-11-01',
    evidence: { source: 'report', exact: 'held' },
    ...given,
  }
}

function feature([id, geometry]: readonly [string, PlaceGeometry]) {
  const properties = { name: `Name of ${id}`, kind: 'city', precision: 'exact' }
  return { type: 'Feature', id, geometry, properties }
}
