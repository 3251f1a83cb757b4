import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { leadOf } from './lead.ts'

const statements = [{ id: 'a' }, { id: 'b', disputes: ['c'] }, { id: 'c', disputes: ['d'] }, { id: 'd' }]

it.each([
  ['none', storyFixture({ statements: [{ id: 'a' }, { id: 'b' }] }), undefined, undefined],
  ['the first pair', storyFixture({ statements }), undefined, ['b', 'c']],
  [
    'the one given, in its order',
    storyFixture({ statements, lead: { question: 'Now?', statements: ['d', 'c'] } }),
    'Now?',
    ['d', 'c'],
  ],
])('%s', (_, story, question, ids) => {
  const lead = leadOf(story)
  expect(lead?.question).toBe(question)
  expect(lead?.statements.map(({ id }) => id)).toEqual(ids)
  expect(leadOf(story)).toBe(lead)
})
