import { expect, it } from 'vitest'
import { storyFilesFixture } from '../../testing/storyFixture.ts'
import { problemSentence } from '../format/problem.ts'
import type { StoryFiles } from '../format/storyFiles.ts'
import { readStory } from '../reading/readStory.ts'

type Entries = readonly Readonly<Record<string, unknown>>[]

/** The warnings of a sound story whose lists and places are these. */
function warningsWith(change: Readonly<Record<string, unknown>>, places?: Entries): readonly string[] {
  const files: StoryFiles = storyFilesFixture({ statements: ['ann', 'bob', 'cem'].map((speaker) => ({ speaker })) })
  const story = { ...(files.story as object), view: { fit: ['raqqa', 'mosul', 'paris'] }, ...change }
  const given = places === undefined ? {} : { places: { type: 'FeatureCollection', features: places } }
  const read = readStory({ ...files, story, ...given })
  return read.kind === 'story' ? read.warnings.map(problemSentence) : [`no story: ${JSON.stringify(read.problems)}`]
}

const place = (id: string, coordinates: readonly number[], more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { name: `Name of ${id}`, kind: 'town', precision: 'exact', ...more },
})

const near = [place('a', [36.2, 50]), place('b', [36.8, 49.5]), place('c', [37.3, 49.2]), place('d', [37.6, 49])]
const used = (...ids: readonly string[]) => ({ view: { fit: ids }, ...about('a') })
const about = (id: string, said: object = { on: '2016-11-01' }) => ({
  statements: ['ann', 'bob', 'cem'].map((speaker, index) => ({
    id: `s${index}`,
    speaker,
    kind: 'reported',
    text: 'It was said.',
    about: [id],
    said,
    evidence: { source: 'report', exact: 'said' },
  })),
})

it('warns of nothing in a story that is in order', () => {
  expect(warningsWith({})).toEqual([])
  expect(warningsWith(used('a', 'b', 'c', 'd'), near)).toEqual([])
})

it('warns of coordinates that look swapped', () => {
  expect(warningsWith(used('a', 'b', 'c', 'd', 'e'), [...near, place('e', [49.6, 36.5])])).toEqual([
    "places.features[4].geometry.coordinates is [49.6,36.5]: longitude and latitude look swapped: a position is [longitude, latitude]; did you mean '[36.5,49.6]'?",
  ])
})

it('warns of a place far from all others, if nobody speaks there', () => {
  const places = [...near, place('e', [-36.5, 49.6])]
  expect(warningsWith(used('a', 'b', 'c', 'd', 'e'), places)).toEqual([
    expect.stringMatching(/^places\.features\[4\]\.geometry\.coordinates is \[-36\.5,49\.6\]: it is \d{4} km from/),
  ])
  const spoken = { ...used('a', 'b', 'c', 'd'), ...about('a', { on: '2016-11-01', at: 'e' }) }
  expect(warningsWith(spoken, places)).toEqual([])
})

it('warns of what nothing uses', () => {
  const files = storyFilesFixture().story as Readonly<Record<'speakers' | 'sides' | 'sources', Entries>>
  expect(
    warningsWith({
      view: { fit: ['raqqa', 'mosul'] },
      speakers: [...files.speakers, { ...files.speakers[0], id: 'dan' }],
      sides: [...files.sides, { id: 'third', name: 'the third' }],
      sources: [...files.sources, { ...files.sources[0], id: 'other', role: 'context' }],
    }),
  ).toEqual([
    "places.features[2].id is 'paris': no statement or event is about this place",
    "speakers[3].id is 'dan': no statement is by this speaker",
    "sides[2].id is 'third': no speaker is of this side",
    "sources[1].id is 'other': no statement or event has its evidence in this source",
  ])
})

it('warns of a second main source', () => {
  const { sources, statements } = storyFilesFixture({ statements: [{}] }).story as Readonly<Record<string, Entries>>
  const second = { ...sources?.[0], id: 'other' }
  const events = [
    { id: 'e', title: 'E', when: '2016-11-01', places: [], evidence: { source: 'other', exact: 'it happened' } },
  ]
  expect(
    warningsWith({
      sources: [...(sources ?? []), second],
      statements: [...(statements ?? []), ...about('raqqa').statements],
      events,
    }),
  ).toEqual([
    "sources[1].role is 'main': sources[0] is the main source already: one report is the story’s own, the others are its context",
  ])
})

it.each([
  ['UK', "; did you mean 'GB'?"],
  ['sy', "; did you mean 'SY'?"],
  ['Syria', "; did you mean 'SY'?"],
  ['QQ', ''],
  ['EU', ''],
])('warns of the country %s', (country, meant) => {
  const [first, ...others] = [place('a', [36.2, 50], { country }), ...near.slice(1)]
  expect(warningsWith(used('a', 'b', 'c', 'd'), [first ?? {}, ...others])).toEqual([
    `places.features[0].properties.country is '${country}': it is no country’s code: two capital letters of ISO 3166-1${meant}`,
  ])
})

it('warns of two places of one name', () => {
  const [first, second, ...others] = near
  const same = { ...second, properties: { ...first?.properties } }
  expect(warningsWith(used('a', 'b', 'c', 'd'), [first ?? {}, same, ...others])).toEqual([
    "places.features[1].properties.name is 'Name of a': another place has the same name, a: readers can’t tell them apart",
  ])
})

it.each([
  ['2016-09-30', 'it is before the timeline’s first day, 2016-10-01: it stands at the timeline’s start'],
  ['2016-11-07', 'it is after the timeline’s last day, 2016-11-06: it is shown as still to come'],
])('warns of a statement of %s, out of the timeline', (on, reason) => {
  expect(warningsWith(about('raqqa', { on }))[0]).toBe(`statements[0].said.on is '${on}': ${reason}`)
})
