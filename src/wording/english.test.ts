import { describe, expect, it } from 'vitest'
import { english } from './english.ts'

const { map, timeline, quotes, later } = english

/** Engines differ in the space that they put before a unit. */
const plainSpaces = (text: string) => text.replace(/\s/g, ' ')

describe('what is counted', () => {
  it.each([
    [quotes.count(0), '0 statements'],
    [quotes.count(1), '1 statement'],
    [quotes.count(2), '2 statements'],
    [quotes.count(21), '21 statements'],
    [quotes.count(1234), '1,234 statements'],
    [timeline.notYet(0), 'The whole story so far'],
    [timeline.notYet(1), '1 moment to come'],
    [timeline.notYet(12), '12 moments to come'],
    [map.counted('Hit', 1), 'Hit 1 statement'],
    [map.counted('Dabiq', 3), 'Dabiq 3 statements'],
    [later.failure.problems(1), expect.stringMatching(/^1 problem found\./)],
    [later.failure.problems(2), expect.stringMatching(/^2 problems found\./)],
  ])('%s', (text, expected) => {
    expect(text).toEqual(expected)
  })
})

describe('the slider’s sentence', () => {
  const day = 'Wednesday 2 November 2016'

  it.each<[number, number, string[], string]>([
    [0, 0, [], 'nothing said or done'],
    [1, 0, [], '1 statement'],
    [0, 1, ['Dabiq'], '1 event; Dabiq'],
    [2, 1, ['Raqqa', 'Mosul'], '2 statements, 1 event; Raqqa, Mosul'],
    [13, 2, ['Raqqa', 'Turkey', 'Hit'], '13 statements, 2 events; Raqqa, Turkey, Hit'],
  ])('%d statements and %d events at %j', (statements, events, places, sentence) => {
    expect(timeline.spoken(day, statements, events, places)).toBe(`${day}: ${sentence}`)
  })
})

it('writes distances and directions', () => {
  expect(plainSpaces(map.distance(10312.6))).toBe('10,313 km')
  expect(map.farPlace('Paris, 3,436 km', 'NW', 'Raqqa')).toBe('Paris, 3,436 km north-west of Raqqa')
})
