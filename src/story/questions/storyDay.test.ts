import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import type { Day } from '../time/day.ts'
import { storyDay } from './storyDay.ts'

const story = storyFixture({
  statements: ['2016-11-02', '2016-11-02/2016-11-04', '../2016-11-03'].map((on) => ({ said: { on } })),
  events: [{ when: '2016-11-03' }],
})

it('counts the changes of hands that are later', () => {
  const held = storyFixture({
    statements: [{ said: { on: '2016-11-02' } }],
    control: [
      { id: 'a', from: '2016-11-03' },
      { id: 'b', places: ['mosul'], from: '2016-11-02' },
    ],
  })
  expect(['2016-11-01', '2016-11-02', '2016-11-03'].map((day) => storyDay(held, day as Day).later)).toEqual([3, 1, 0])
})

it.each([
  ['2016-11-01', [], 4],
  ['2016-11-02', ['statement-0', 'statement-1'], 2],
  ['2016-11-03', ['statement-1', 'event-0', 'statement-2'], 0],
  ['2016-11-02', ['statement-0', 'statement-1'], 2],
  ['2016-11-05', [], 0],
] as const)('on %s the moments are %j, and %i are later', (date, today, later) => {
  const day = storyDay(story, date)
  expect(day.today.map(({ id }) => id)).toEqual(today)
  expect(day.later).toBe(later)
})
