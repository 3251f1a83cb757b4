import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { Narrowing } from './narrowing.ts'
import { quoteList } from './quoteList.ts'

const story = storyFixture({
  statements: [
    { id: 'late', speaker: 'bob', said: { on: '2016-11-05' } },
    {
      id: 'after',
      speaker: 'bob',
      about: ['raqqa', 'mosul'],
      said: { on: '2016-10-31' },
      disputes: ['both'],
    },
    { id: 'both', about: ['raqqa', 'mosul'], said: { on: '2016-10-26', at: 'paris' } },
    { id: 'here', speaker: 'cem', about: ['mosul'], said: { on: '2016-10-02', at: 'raqqa' } },
    { id: 'here-about-here', said: { on: '2016-10-01', at: 'raqqa' } },
  ],
  events: [
    { id: 'second', when: '2016-11-02' },
    { id: 'first', when: '2016-10-02', places: ['mosul', 'raqqa'] },
    { id: 'elsewhere', places: [] },
  ],
})

function listed(placeId: string | null, narrowing: Narrowing | null = null) {
  const { disagreements, moments, madeHere, events } = quoteList(story, placeId, narrowing)
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return [disagreements.map(ids), ids(moments), ids(madeHere), ids(events)]
}

it('has all that was said and done in order of time where no place is chosen', () => {
  expect(listed(null)).toEqual([
    [],
    ['here-about-here', 'first', 'here', 'both', 'after', 'elsewhere', 'second', 'late'],
    [],
    [],
  ])
})

it('parts what is about the place, the disagreement facing, from what was said there', () => {
  expect(listed('raqqa')).toEqual([[['both', 'after']], ['here-about-here', 'late'], ['here'], ['first', 'second']])
  expect(listed('mosul')).toEqual([[['both', 'after']], ['here'], [], ['first']])
  expect(listed('paris')).toEqual([[], [], ['both'], []])
  expect(listed('nowhere')).toEqual([[], [], [], []])
})

it('is narrowed to a speaker or a side, and a pair that is cut apart is no pair', () => {
  expect(listed(null, { kind: 'speaker', id: 'cem' })[1]).toEqual(['here'])
  expect(listed(null, { kind: 'side', id: 'right' })[1]).toEqual(['here', 'after', 'late'])
  expect(listed('raqqa', { kind: 'side', id: 'right' }).slice(0, 3)).toEqual([[], ['after', 'late'], ['here']])
})
