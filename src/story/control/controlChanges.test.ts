import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { controlChanges } from './controlChanges.ts'

it('are those whose time is told, in its order, of all their places, each told once', () => {
  const story = storyFixture({
    control: [
      { id: 'month', from: '2016-10', side: 'right' },
      { id: 'day', from: '2016-10-16', side: 'right', places: ['raqqa', 'mosul'] },
      { id: 'unknown', from: '../2016-10' },
      { id: 'span', from: '2016-10-01/2016-10-03', side: 'contested', places: ['paris'] },
      { id: 'goes-on', from: '2016-10-20', side: 'right', places: ['raqqa'] },
    ],
  })
  expect(
    controlChanges(story).map(({ id, when, side, places }) => [id, when.earliest, when.latest, side, places]),
  ).toEqual([
    ['span', '2016-10-01', '2016-10-03', 'contested', ['paris']],
    ['day', '2016-10-16', '2016-10-16', 'right', ['raqqa', 'mosul']],
  ])
  expect(story.controlChanges).toEqual(controlChanges(story))
  expect(controlChanges(storyFixture())).toEqual([])
})

it('a side that claims what it held has not taken it', () => {
  const story = storyFixture({
    control: [
      { id: 'held', from: '2016-09-01' },
      { id: 'claim', from: '2016-10-10', disputed: true },
      { id: 'other', from: '2016-10-10', disputed: true, side: 'right' },
    ],
  })
  expect(controlChanges(story).map(({ id }) => id)).toEqual(['held', 'other'])
})
