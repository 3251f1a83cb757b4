import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { stopAfter, stopBefore, stops } from './stops.ts'

const story = storyFixture({
  statements: ['2016-11-06', '2016-11-02', '2016-10', '../2016-11-03', '2016-04'].map((on) => ({
    said: { on },
  })),
  events: [{ when: '2016-11-02' }, { when: '2015-12-28' }],
})

it('stops where a moment of the timeline begins, each day once', () => {
  expect(stops(story)).toEqual(['2016-10-01', '2016-11-02', '2016-11-03', '2016-11-06'])
  expect(stops(storyFixture())).toEqual([])
})

it.each([
  ['2016-09-01', undefined, '2016-10-01'],
  ['2016-10-01', undefined, '2016-11-02'],
  ['2016-10-20', '2016-10-01', '2016-11-02'],
  ['2016-11-02', '2016-10-01', '2016-11-03'],
  ['2016-11-06', '2016-11-03', undefined],
] as const)('about %s are %s and %s', (day, before, after) => {
  expect([stopBefore(story, day), stopAfter(story, day)]).toEqual([before, after])
})
