import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { countUntil, eventsAt, statementsAbout, statementsMadeAt } from './statementsAbout.ts'

const story = storyFixture({
  statements: [
    { id: 'later', said: { on: '2016-11-05', at: 'mosul' } },
    { id: 'two-places', about: ['mosul', 'raqqa'], said: { on: '2016-11-02', at: 'mosul' } },
    { id: 'month', about: ['mosul'], said: { on: '2016-10' } },
    { id: 'by-then', about: ['mosul'], said: { on: '../2016-11-03', at: 'paris' } },
  ],
  events: [{ id: 'here' }, { id: 'there', places: ['mosul', 'raqqa'] }, { id: 'nowhere', places: [] }],
})
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

it('finds what is about a place, in the order of the file', () => {
  expect(ids(statementsAbout(story, 'raqqa'))).toEqual(['later', 'two-places'])
  expect(ids(statementsAbout(story, 'mosul'))).toEqual(['two-places', 'month', 'by-then'])
  expect(statementsAbout(story, 'paris')).toEqual([])
})

it('finds what was said at a place about others', () => {
  expect(ids(statementsMadeAt(story, 'mosul'))).toEqual(['later'])
  expect(ids(statementsMadeAt(story, 'paris'))).toEqual(['by-then'])
})

it('finds what happened at a place', () => expect(ids(eventsAt(story, 'raqqa'))).toEqual(['here', 'there']))

it.each([
  ['2016-09-30', 0],
  ['2016-10-01', 1],
  ['2016-11-02', 2],
  ['2016-11-03', 3],
  ['2016-11-04', 3],
  ['2016-11-05', 4],
] as const)('by %s %i had been made', (day, made) => {
  expect(countUntil(story.statements, day)).toBe(made)
})
