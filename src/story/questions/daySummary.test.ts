import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { daySummary } from './daySummary.ts'

const story = storyFixture({
  statements: [
    { said: { on: '2016-11-02', at: 'paris' } },
    { about: ['raqqa', 'mosul'], said: { on: '2016-11-02' } },
    { about: ['mosul'], said: { on: '../2016-11-03' } },
  ],
  events: [{ when: '2016-11-02', places: [] }, { when: '2016-10' }],
})

it.each([
  ['2016-10-01', { statements: 0, events: 1, places: ['Name of raqqa'] }],
  ['2016-11-01', { statements: 0, events: 0, places: [] }],
  ['2016-11-02', { statements: 2, events: 1, places: ['Name of raqqa', 'Name of paris', 'Name of mosul'] }],
  ['2016-11-03', { statements: 1, events: 0, places: ['Name of mosul'] }],
  ['2016-11-04', { statements: 0, events: 0, places: [] }],
] as const)('%s: %j', (day, summary) => expect(daySummary(story, day)).toEqual(summary))
