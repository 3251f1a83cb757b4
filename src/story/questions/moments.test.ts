import { describe, expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { Day } from '../time/day.ts'
import { parseEdtf, type When } from '../time/edtf.ts'
import { beginning, type MomentState, momentState, momentsOf } from './moments.ts'

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
])('%s begins on %s', (edtf, day) => expect(beginning(when(edtf))).toBe(day))

it('has the moments in order of time, those of one day as in the file and events last', () => {
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
    'one',
    'two',
    'first',
    'month',
    'open',
    'by-the-third',
    'late',
  ])
})
