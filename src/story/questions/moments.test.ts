import { describe, expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { Day } from '../time/day.ts'
import { parseEdtf, type When } from '../time/edtf.ts'
import {
  type MomentState,
  momentState,
  momentsOf,
  nextStartDay,
  previousStartDay,
  startDay,
  startDays,
} from './moments.ts'

function when(edtf: string): When {
  const answer = parseEdtf(edtf)
  if (answer.kind === 'problem') throw new Error(`${edtf}: ${answer.reason}`)
  return answer.when
}

describe('momentState', () => {
  it.each<[string, readonly (readonly [Day, MomentState])[]]>([
    [
      '2016-11-02',
      [
        ['2016-11-01', 'later'],
        ['2016-11-02', 'today'],
        ['2016-11-03', 'past'],
      ],
    ],
    [
      '2016-11-02?',
      [
        ['2016-11-01', 'later'],
        ['2016-11-02', 'today'],
        ['2016-11-03', 'past'],
      ],
    ],
    [
      '2016-10',
      [
        ['2016-09-30', 'later'],
        ['2016-10-01', 'today'],
        ['2016-10-31', 'today'],
        ['2016-11-01', 'past'],
      ],
    ],
    [
      '2016-10-XX',
      [
        ['2016-09-30', 'later'],
        ['2016-10-01', 'today'],
        ['2016-10-31', 'today'],
        ['2016-11-01', 'past'],
      ],
    ],
    [
      '2016',
      [
        ['2015-12-31', 'later'],
        ['2016-01-01', 'today'],
        ['2016-12-31', 'today'],
        ['2017-01-01', 'past'],
      ],
    ],
    [
      '2016-11-02/2016-11-04',
      [
        ['2016-11-01', 'later'],
        ['2016-11-02', 'today'],
        ['2016-11-04', 'today'],
        ['2016-11-05', 'past'],
      ],
    ],
    // An open start: later before its latest day, today on it.
    [
      '../2016-11-03',
      [
        ['2016-10-01', 'later'],
        ['2016-11-02', 'later'],
        ['2016-11-03', 'today'],
        ['2016-11-04', 'past'],
      ],
    ],
    [
      '../2016-10',
      [
        ['2016-10-30', 'later'],
        ['2016-10-31', 'today'],
        ['2016-11-01', 'past'],
      ],
    ],
    // An open end: it goes on.
    [
      '2016-11-03/..',
      [
        ['2016-11-02', 'later'],
        ['2016-11-03', 'today'],
        ['2020-01-01', 'today'],
      ],
    ],
  ])('%s', (edtf, states) => {
    expect(states.map(([day]) => [day, momentState(when(edtf), day)])).toEqual(states)
  })
})

it.each([
  ['2016-11-02', '2016-11-02'],
  ['2016-10', '2016-10-01'],
  ['2016-11-02/2016-11-04', '2016-11-02'],
  ['../2016-11-03', '2016-11-03'],
  ['2016-11-03/..', '2016-11-03'],
])('%s starts on %s', (edtf, day) => expect(startDay(when(edtf))).toBe(day))

it('has the moments in order of time, those of one day as in the file and events first', () => {
  const said = (id: string, on: string) => ({ id, said: { on } })
  const story = storyFixture({
    statements: [
      said('late', '2016-11-05'),
      said('one', '2016-11-01'),
      said('two', '2016-11-01'),
      said('month', '2016-11'),
      said('by-the-third', '../2016-11-03'),
      said('open', '2016-11-01/..'),
    ],
    events: [
      { id: 'early', when: '2016-10-02' },
      { id: 'first', when: '2016-11-01' },
    ],
  })
  expect(momentsOf(story).map(({ id }) => id)).toEqual([
    'early',
    'first',
    'one',
    'two',
    'month',
    'open',
    'by-the-third',
    'late',
  ])
})

const stepped = storyFixture({
  statements: ['2016-11-06', '2016-11-02', '2016-10', '../2016-11-03', '2016-04'].map((on) => ({
    said: { on },
  })),
  events: [{ when: '2016-11-02' }, { when: '2015-12-28' }],
})

it('steps to changes of hands too', () => {
  const story = storyFixture({
    statements: [{ said: { on: '2016-11-02' } }],
    control: [
      { id: 'a' },
      { id: 'b', places: ['mosul'], from: '2016-10-03/2016-10-05' },
      { id: 'c', places: ['paris'], from: '2015' },
    ],
  })
  expect(startDays(story)).toEqual(['2016-10-03', '2016-11-01', '2016-11-02'])
})

it('has the days of the timeline on which moments start, each once', () => {
  expect(startDays(stepped)).toEqual(['2016-10-01', '2016-11-02', '2016-11-03', '2016-11-06'])
  expect(startDays(storyFixture())).toEqual([])
})

it.each([
  ['2016-09-01', undefined, '2016-10-01'],
  ['2016-10-01', undefined, '2016-11-02'],
  ['2016-10-20', '2016-10-01', '2016-11-02'],
  ['2016-11-02', '2016-10-01', '2016-11-03'],
  ['2016-11-06', '2016-11-03', undefined],
] as const)('before %s a moment starts on %s, after it on %s', (day, before, after) => {
  expect([previousStartDay(stepped, day), nextStartDay(stepped, day)]).toEqual([before, after])
})
