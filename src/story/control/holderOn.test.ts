import { describe, expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { ControlEntry } from '../format/schema.ts'
import type { Day } from '../time/day.ts'
import { controlHistory } from './controlHistory.ts'
import { type Holder, holderOn } from './holderOn.ts'

type Entries = readonly Partial<ControlEntry>[]

const left = (from: string, more: Partial<ControlEntry> = {}) => ({ from, side: 'left', ...more })
const right = (from: string, more: Partial<ControlEntry> = {}) => ({ from, side: 'right', ...more })
const fought = (from: string, more: Partial<ControlEntry> = {}) => ({ from, side: 'contested', ...more })
const disputed = { disputed: true }

/** Who holds Raqqa on a day, in a few words: `left since 2016-10`, `left > right 2016-10-01 2016-10-31`, `left | right`. */
function inShort(holder: Holder | null): string {
  switch (holder?.kind) {
    case undefined:
      return 'nothing'
    case 'held':
      return `${holder.side} since ${holder.since?.edtf ?? '?'}`
    case 'contested':
      return `contested since ${holder.since?.edtf ?? '?'}`
    case 'changing':
      return `${holder.from} > ${holder.to} ${holder.between.earliest} ${holder.between.latest}`
    case 'disputed':
      return holder.claims.map(({ side }) => side).join(' | ')
  }
}

describe.each<[string, Entries, Readonly<Record<Day, string>>]>([
  ['no entry', [], { '2016-10-01': 'nothing' }],
  [
    'one entry',
    [left('2016-10-10')],
    { '2016-10-09': 'nothing', '2016-10-10': 'left since 2016-10-10', '2016-11-06': 'left since 2016-10-10' },
  ],
  [
    'one that ends',
    [left('2016-10-10', { until: '2016-10-20' })],
    { '2016-10-20': 'left since 2016-10-10', '2016-10-21': 'nothing' },
  ],
  [
    'one that ends some day',
    [left('2016-10-10', { until: '2016-10-20/2016-10-25' })],
    {
      '2016-10-20': 'left since 2016-10-10',
      '2016-10-21': 'left > null 2016-10-20 2016-10-25',
      '2016-10-26': 'nothing',
    },
  ],
  [
    'one that begins some day',
    [left('2016-10')],
    {
      '2016-09-30': 'nothing',
      '2016-10-01': 'null > left 2016-10-01 2016-10-31',
      '2016-10-30': 'null > left 2016-10-01 2016-10-31',
      '2016-10-31': 'left since 2016-10',
    },
  ],
  [
    'a successor, in whatever order they stand',
    [right('2016-10-20'), left('2016-10-10')],
    { '2016-10-19': 'left since 2016-10-10', '2016-10-20': 'right since 2016-10-20' },
  ],
  [
    'a successor that begins some day',
    [left('2016-10-10'), right('2016-10-17/2016-10-18')],
    {
      '2016-10-16': 'left since 2016-10-10',
      '2016-10-17': 'left > right 2016-10-17 2016-10-18',
      '2016-10-18': 'right since 2016-10-17/2016-10-18',
    },
  ],
  [
    'held since nobody says when',
    [left('../2016-11-03')],
    { '2016-10-01': 'left since ?', '2016-11-03': 'left since ?', '2016-11-06': 'left since ?' },
  ],
  [
    'a loss that the report dates by its month, and another report by its day',
    [left('../2016-10'), right('2016-10'), right('2016-10-16')],
    { '2016-10-01': 'left since ?', '2016-10-15': 'left since ?', '2016-10-16': 'right since 2016-10-16' },
  ],
  [
    'two spans that share some days',
    [right('2016-10-10/2016-10-20'), right('2016-10-15/2016-10-25')],
    {
      '2016-10-14': 'nothing',
      '2016-10-15': 'null > right 2016-10-15 2016-10-20',
      '2016-10-20': 'right since 2016-10-15/2016-10-20',
    },
  ],
  [
    'held by some day, after another',
    [left('2016-10-10'), right('../2016-10-20')],
    {
      '2016-10-09': 'nothing',
      '2016-10-10': 'left > right 2016-10-10 2016-10-20',
      '2016-10-20': 'right since ../2016-10-20',
    },
  ],
  [
    'held by some day, after it was lost and another held it',
    [left('2016-01-10'), right('2016-05-01'), left('../2016-10-20')],
    {
      '2016-04-30': 'left since 2016-01-10',
      '2016-05-01': 'right > left 2016-05-01 2016-10-20',
      '2016-10-20': 'left since ../2016-10-20',
    },
  ],
  [
    'an end that is the next one’s beginning',
    [left('../2016-10-01', { until: '2016-10' }), right('2016-10-16')],
    { '2016-10-15': 'left since ?', '2016-10-16': 'right since 2016-10-16' },
  ],
  [
    'a beginning that an end bounds',
    [left('2016-09-01', { until: '2016-10-16' }), right('2016-10')],
    {
      '2016-10-15': 'left since 2016-09-01',
      '2016-10-16': 'left > right 2016-10-16 2016-10-31',
      '2016-10-30': 'left > right 2016-10-16 2016-10-31',
    },
  ],
  [
    'a gap before some day',
    [left('2016-09-01', { until: '2016-09-30' }), right('2016-10-10/2016-10-20')],
    {
      '2016-09-30': 'left since 2016-09-01',
      '2016-10-01': 'nothing',
      '2016-10-10': 'null > right 2016-10-10 2016-10-20',
    },
  ],
  [
    'one side told twice goes on',
    [left('2016-09-01'), left('2016-10-10')],
    { '2016-10-09': 'left since 2016-09-01', '2016-10-10': 'left since 2016-09-01' },
  ],
  [
    'one side’s hold that ends and goes on the next day',
    [left('2016-10-01', { until: '2016-10-07' }), left('2016-10-08', { until: '2016-10-12' }), left('2016-10-13')],
    {
      '2016-10-07': 'left since 2016-10-01',
      '2016-10-12': 'left since 2016-10-01',
      '2016-10-13': 'left since 2016-10-01',
      '2016-11-06': 'left since 2016-10-01',
    },
  ],
  [
    'one side’s hold that ends some day and goes on',
    [left('2016-09-01', { until: '2016-10' }), left('2016-10-20')],
    { '2016-10-21': 'left since 2016-09-01', '2016-11-06': 'left since 2016-09-01' },
  ],
  [
    'one side’s hold that is told anew and ends',
    [left('2016-09-01'), left('2016-10-10', { until: '2016-10-20' })],
    { '2016-10-20': 'left since 2016-09-01', '2016-10-21': 'nothing' },
  ],
  [
    'a beginning that its own end bounds',
    [left('2016-10', { until: '2016-10-05' }), right('2016-10-20')],
    {
      '2016-10-04': 'null > left 2016-10-01 2016-10-05',
      '2016-10-05': 'left since 2016-10',
      '2016-10-06': 'nothing',
      '2016-10-20': 'right since 2016-10-20',
      '2016-11-06': 'right since 2016-10-20',
    },
  ],
  [
    'a beginning that must lie before another’s, which lasted',
    [right('2016-10'), left('2016-10-16', { until: '2016-11-02' })],
    {
      '2016-10-10': 'null > right 2016-10-01 2016-10-31',
      '2016-10-16': 'left since 2016-10-16',
      '2016-11-02': 'left since 2016-10-16',
      '2016-11-03': 'nothing',
    },
  ],
  [
    'two claims of what was held since nobody says when',
    [left('../2016-11-03', disputed), right('../2016-11-03', disputed)],
    { '2016-10-01': 'left | right', '2016-11-06': 'left | right' },
  ],
  [
    'one side with a gap holds it twice',
    [left('2016-09-01', { until: '2016-09-30' }), left('2016-10-10')],
    { '2016-09-30': 'left since 2016-09-01', '2016-10-05': 'nothing', '2016-10-10': 'left since 2016-10-10' },
  ],
  [
    'contested',
    [left('2016-09-01'), fought('2016-10-10'), right('2016-10-20/2016-10-25')],
    {
      '2016-10-09': 'left since 2016-09-01',
      '2016-10-10': 'contested since 2016-10-10',
      '2016-10-20': 'contested > right 2016-10-20 2016-10-25',
    },
  ],
  [
    'disputed from the day of the second claim, until both agree',
    [left('2016-09-01', disputed), right('2016-10-10', disputed), left('2016-10-10', disputed), right('2016-10-20')],
    {
      '2016-10-09': 'left since 2016-09-01',
      '2016-10-10': 'right | left',
      '2016-10-19': 'right | left',
      '2016-10-20': 'right since 2016-10-20',
    },
  ],
  [
    'a claim that ends leaves the other',
    [left('2016-10-01', disputed), right('2016-10-01', { ...disputed, until: '2016-10-10' })],
    { '2016-10-10': 'left | right', '2016-10-11': 'left since 2016-10-01' },
  ],
  [
    'claims of what was undisputed before',
    [left('2016-09-01'), left('2016-10-10', disputed), right('2016-10-10', disputed)],
    { '2016-10-09': 'left since 2016-09-01', '2016-10-10': 'left | right' },
  ],
])('%s', (_, control, days) => {
  const story = storyFixture({ control })

  it.each(Object.entries(days) as [Day, string][])('on %s: %s', (day, expected) => {
    expect(inShort(holderOn(story, 'raqqa', day))).toBe(expected)
  })
})

it('says who makes claims that differ: speakers, else publishers', () => {
  const statements = [{ speaker: 'bob', evidence: { source: 'report', exact: 'Bob said that the right held it.' } }]
  const control = [
    left('2016-10-10', { ...disputed, evidence: { source: 'report', exact: 'The left holds it' } }),
    right('2016-10-10', { ...disputed, evidence: { source: 'report', exact: 'Bob said that the right held it' } }),
  ]
  const holder = holderOn(storyFixture({ statements, control }), 'raqqa', '2016-10-10')
  expect(holder?.kind === 'disputed' && holder.claims.map(({ side, by }) => [side, by])).toEqual([
    ['left', ['Publisher']],
    ['right', ['BOB']],
  ])
})

it('tells a place’s history in the order in which entries begin, those of one change together', () => {
  const control = [
    right('2016-10', { id: 'month' }),
    right('2016-10-16', { id: 'day' }),
    fought('2016-10-20', { id: 'later' }),
    left('../2016-10', { id: 'before' }),
    left('2016-10-01', { id: 'elsewhere', places: ['mosul'] }),
  ]
  expect(controlHistory(storyFixture({ control }), 'raqqa').map(({ id }) => id)).toEqual([
    'before',
    'day',
    'month',
    'later',
  ])
})

it('goes through the entries of a story once, whatever number of places asks', () => {
  const read = storyFixture({ control: [left('2016-09-01'), right('2016-10-10')] })
  const ids = Array.from({ length: 1000 }, (_, index) => `place-${index}`)
  let times = 0
  const story = {
    ...read,
    get control() {
      times += 1
      return ids.flatMap((id) => read.control.map((entry) => ({ ...entry, places: [id] })))
    },
  }
  expect(new Set(ids.map((id) => inShort(holderOn(story, id, '2016-10-10'))))).toEqual(
    new Set(['right since 2016-10-10']),
  )
  expect(times).toBe(1)
})
