import { expect, it } from 'vitest'
import { storyFilesFixture } from '../../testing/storyFixture.ts'
import { problemSentence } from '../format/problem.ts'
import type { ControlEntry } from '../format/schema.ts'
import { readStory } from '../reading/readStory.ts'

type Entries = readonly Partial<ControlEntry>[]

const left = (from: string, more: Partial<ControlEntry> = {}) => ({ from, ...more })
const right = (from: string, more: Partial<ControlEntry> = {}) => ({ from, side: 'right', ...more })
const disputed = { disputed: true }

function problemsWith(control: Entries): readonly string[] {
  const read = readStory(storyFilesFixture({ control }))
  return read.kind === 'problems' ? read.problems.map(problemSentence) : []
}

function warningsWith(control: Entries): readonly string[] {
  const statements = ['ann', 'bob', 'cem'].map((speaker) => ({ speaker, about: ['raqqa', 'mosul', 'paris'] }))
  const read = readStory(storyFilesFixture({ control, statements }))
  return read.kind === 'story' ? read.warnings.map(problemSentence) : ['no story']
}

it.each<[string, Entries]>([
  ['a later beginning succeeds an earlier one', [left('2016-10-01'), right('2016-11-01')]],
  ['in whatever order they stand', [right('2016-11-01'), left('2016-10-01')]],
  ['one ends on the day on which the next begins', [left('2016-10-01', { until: '2016-11-01' }), right('2016-11-01')]],
  ['one may have ended before', [left('2016-10-01', { until: '2016-11' }), right('2016-11-15')]],
  ['the later may begin after the end', [left('2016-10-01', { until: '2016-11-10' }), right('2016-11')]],
  ['one side twice', [left('2016-11-01', { until: '2016-11-05' }), left('2016-11-01')]],
  ['of different places', [left('2016-11-01'), right('2016-11-01', { places: ['mosul'] })]],
  ['both disputed', [left('2016-11-01', disputed), right('2016-11-01', disputed)]],
  [
    'both disputed, one until after the other',
    [left('2016-10-01', { ...disputed, until: '2016-11-20' }), right('2016-11-01', disputed)],
  ],
  [
    'the later may have been taken by the one that lasts',
    [right('2016-10'), left('2016-10-16', { until: '2016-11-02' })],
  ],
  ['the same day, but about', [left('2016-11-01~'), right('2016-11-01')]],
  ['the same month', [left('2016-10'), right('2016-10')]],
  ['held by the day on which the next begins', [left('../2016-11-01'), right('2016-11-01')]],
  ['held by some day of the month in which the next begins', [left('../2016-11'), right('2016-11-16')]],
])('can both be true: %s', (_, control) => {
  expect(problemsWith(control)).toEqual([])
})

it.each<[string, Entries, readonly string[]]>([
  [
    'the same day',
    [left('2016-11-01'), right('2016-11-01', disputed)],
    ["control[1].from is '2016-11-01': control[0] gives"],
  ],
  ['the same day by then', [left('../2016-11-01'), right('../2016-11-01')], ["control[1].from is '../2016-11-01'"]],
  [
    'until after the next has begun',
    [right('2016-11-01'), left('2016-10-01', { until: '2016-11-02' })],
    ["control[1].until is '2016-11-02': control[0] gives 'raqqa' to 'right' before that, from 2016-11-01"],
  ],
  [
    'contested until after the next has begun',
    [left('2016-10-01', { side: 'contested', until: '2016-11-20/..' }), right('2016-11-01')],
    ["control[0].until is '2016-11-20/..': control[1] gives"],
  ],
  [
    'contested within',
    [left('2016-10-01', { until: '2016-11-20' }), right('2016-11-01', { side: 'contested' })],
    ["control[0].until is '2016-11-20': control[1] says that 'raqqa' is contested before that"],
  ],
  [
    'an end before a beginning by then',
    [left('../2016-11', { until: '2016-10-31' })],
    ["control[0].until is '2016-10-31'"],
  ],
  [
    'each pair once, whatever places it shares',
    [left('2016-11-01', { places: ['raqqa', 'mosul'] }), right('2016-11-01', { places: ['mosul', 'raqqa'] })],
    ['control[1].from'],
  ],
])('can’t both be true: %s', (_, control, sentences) => {
  expect(problemsWith(control)).toEqual(sentences.map((sentence) => expect.stringContaining(sentence)))
})

it('a beginning has no open end', () => {
  expect(problemsWith([left('2016-11-01/..')])).toEqual([
    "control[0].from is '2016-11-01/..': a beginning has no open end: until says when it ended, and without it nothing did; did you mean '2016-11-01'?",
  ])
})

it('warns of a claim that nothing disputes, and of entries whose order can’t be told', () => {
  expect(warningsWith([left('2016-11-01'), right('2016-11-02')])).toEqual([])
  expect(warningsWith([left('2016-11-01', disputed), right('2016-11-02', disputed)])).toEqual([])
  expect(warningsWith([left('2016-11-01', disputed), right('2016-11-02')])).toEqual([
    'control[0].disputed is true: no other disputed entry gives its places to another side: readers see it as undisputed',
  ])
  expect(warningsWith([left('2016-10'), right('2016-10-16')])).toEqual([
    "control[0].from is '2016-10': it may be earlier or later than control[1].from, 2016-10-16: it is taken to be later",
  ])
  for (const control of [
    [left('../2016-10'), right('../2016-10')],
    [left('2016-11-01~'), right('2016-11-01')],
  ])
    expect(warningsWith(control)).toEqual([expect.stringContaining('it may be earlier or later than control[0].from')])
  for (const control of [
    [left('2016-10', { until: '2016-10-05' }), right('2016-10-20')],
    [right('2016-10'), left('2016-10-16', { until: '2016-11-02' })],
  ])
    expect(warningsWith(control)).toEqual([])
  expect(warningsWith([left('2016-12-01')])).toEqual([
    "control[0].from is '2016-12-01': it is after the timeline’s last day, 2016-11-06: it is shown as still to come",
  ])
})

it('counts what control alone uses', () => {
  const files = storyFilesFixture({ control: [{ places: ['paris'], side: 'right' }] })
  const read = readStory({ ...files, story: { ...(files.story as object), speakers: [] } })
  expect(read.warnings.map(problemSentence)).toEqual([
    "sides[0].id is 'left': no speaker is of this side, and it holds nothing",
  ])
})

it('a disputed claim is made by whoever says its words, else by the report', () => {
  const statements = [
    { speaker: 'bob', evidence: { source: 'report', exact: 'Bob said that the right had held it since spring.' } },
  ]
  const control = ['the right had held it since spring', 'the right had held it since autumn', 'Bob said'].map(
    (exact) => right('2016-11-01', { ...disputed, evidence: { source: 'report', exact } }),
  )
  const read = readStory(storyFilesFixture({ statements, control }))
  expect(read.kind === 'story' && read.story.control.map(({ speaker }) => speaker)).toEqual([
    'bob',
    undefined,
    undefined,
  ])
})
