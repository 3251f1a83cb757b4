import { describe, expect, it } from 'vitest'
import { lookUp } from '../../story/lookUp.ts'
import type { Narrowing } from '../../story/questions/narrowing.ts'
import type { Day } from '../../story/time/day.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { markerLook } from './markerLook.ts'

/** Ann is of the side `left`, whose hue is 1; bob and cem of `right`, whose hue is 2. */
const story = storyFixture({
  statements: [
    { speaker: 'bob', said: { on: '2016-10-20' } },
    { speaker: 'ann', said: { on: '2016-10-25' } },
    { speaker: 'cem', said: { on: '2016-11-01' } },
    { speaker: 'cem', said: { on: '../2016-11-03' } },
    { speaker: 'ann', about: ['mosul'], said: { on: '2016-11-02', at: 'raqqa' } },
  ],
  events: [{ when: '2016-10-16/2016-10-18' }],
})

function lookOf(placeId: string, date: Day, narrowing: Narrowing | null = null, chosen: string | null = null) {
  const place = lookUp(story.places, placeId)
  if (place === undefined) throw new Error(`the story has no place '${placeId}'`)
  return markerLook(story, place, { date, placeId: chosen, narrowing })
}

describe('how many statements, and whether something is of the day', () => {
  it.each<[Day, number, boolean]>([
    ['2016-10-01', 0, false],
    ['2016-10-16', 0, true],
    ['2016-10-18', 0, true],
    ['2016-10-19', 0, false],
    ['2016-10-20', 1, true],
    ['2016-10-24', 1, false],
    ['2016-11-01', 3, true],
    ['2016-11-02', 3, false],
    ['2016-11-03', 4, true],
    ['2016-11-06', 4, false],
  ])('on %s: %d, %s', (date, statements, isToday) => {
    expect(lookOf('raqqa', date)).toMatchObject({ statements, isToday })
  })
})

describe('narrowed', () => {
  it.each<[Narrowing, Day, number, boolean]>([
    [{ kind: 'side', id: 'left' }, '2016-11-06', 1, false],
    [{ kind: 'side', id: 'right' }, '2016-11-06', 3, false],
    [{ kind: 'speaker', id: 'bob' }, '2016-11-06', 1, false],
    [{ kind: 'speaker', id: 'bob' }, '2016-10-20', 1, true],
    [{ kind: 'speaker', id: 'ann' }, '2016-10-20', 0, false],
    [{ kind: 'speaker', id: 'ann' }, '2016-10-16', 0, false],
  ])('to %j on %s: %d, %s', (narrowing, date, statements, isToday) => {
    expect(lookOf('raqqa', date, narrowing)).toMatchObject({ statements, isToday })
  })
})

it('has the sides’ shares of the ring in the order of the sides', () => {
  expect(lookOf('raqqa', '2016-11-06').arcs).toEqual([
    { hue: 1, start: 0, length: 0.25 },
    { hue: 2, start: 0.25, length: 0.75 },
  ])
  expect(lookOf('raqqa', '2016-10-20').arcs).toEqual([{ hue: 2, start: 0, length: 1 }])
  expect(lookOf('raqqa', '2016-10-01').arcs).toEqual([])
})

it('has a heavier ring for more statements, up to 5 px', () => {
  const days: readonly Day[] = ['2016-10-01', '2016-10-20', '2016-10-25', '2016-11-01', '2016-11-03']
  const weights = days.map((date) => lookOf('raqqa', date).weight)
  expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  expect(new Set(weights).size).toBe(5)
  expect(weights[0]).toBe(1.5)
  const [raqqa] = story.places
  const many = storyFixture({ statements: Array.from({ length: 100 }, () => ({})) })
  if (raqqa === undefined) throw new Error('the story has no place')
  const choice = { date: '2016-11-06', placeId: null, narrowing: null } as const
  expect(markerLook(many, raqqa, choice).weight).toBe(5)
})

it.each([
  ['raqqa', true],
  ['mosul', false],
  [null, false],
])('is chosen while its place is: %s', (chosen, isChosen) => {
  expect(lookOf('raqqa', '2016-11-06', null, chosen).isChosen).toBe(isChosen)
})
