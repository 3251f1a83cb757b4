import { describe, expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { momentsOf } from './moments.ts'
import { matchesChoice, matchesNarrowing, type Narrowing, sideOf } from './narrowing.ts'

const story = storyFixture({
  statements: ['ann', 'bob', 'cem'].map((speaker) => ({ id: `by-${speaker}`, speaker })),
})

it.each<[Narrowing | null, readonly string[]]>([
  [null, ['by-ann', 'by-bob', 'by-cem']],
  [{ kind: 'speaker', id: 'bob' }, ['by-bob']],
  [{ kind: 'side', id: 'right' }, ['by-bob', 'by-cem']],
  [{ kind: 'side', id: 'bob' }, []],
  [{ kind: 'speaker', id: 'right' }, []],
])('%j', (narrowing, ids) => {
  const matching = story.statements.filter((statement) => matchesNarrowing(story, statement, narrowing))
  expect(matching.map(({ id }) => id)).toEqual(ids)
})

it('knows the side of each statement', () => {
  expect(story.statements.map((statement) => sideOf(story, statement))).toEqual(['left', 'right', 'right'])
})

describe('matchesChoice', () => {
  const story = storyFixture({
    statements: [
      { id: 'ann-on-raqqa' },
      { id: 'bob-on-raqqa', speaker: 'bob' },
      { id: 'cem-at-raqqa', speaker: 'cem', about: ['mosul'], said: { on: '2016-11-01', at: 'raqqa' } },
    ],
    events: [{ id: 'raqqa-event' }, { id: 'mosul-event', places: ['mosul'] }],
  })

  it.each<[string | null, Narrowing | null, string]>([
    [null, null, 'raqqa-event mosul-event ann-on-raqqa bob-on-raqqa cem-at-raqqa'],
    ['raqqa', null, 'raqqa-event ann-on-raqqa bob-on-raqqa cem-at-raqqa'],
    ['mosul', null, 'mosul-event cem-at-raqqa'],
    ['paris', null, ''],
    [null, { kind: 'speaker', id: 'bob' }, 'bob-on-raqqa'],
    [null, { kind: 'side', id: 'right' }, 'bob-on-raqqa cem-at-raqqa'],
    ['mosul', { kind: 'side', id: 'right' }, 'cem-at-raqqa'],
    ['mosul', { kind: 'speaker', id: 'ann' }, ''],
  ])('place %j, narrowed to %j: %s', (placeId, narrowing, ids) => {
    const found = momentsOf(story).filter((moment) => matchesChoice(story, moment, { placeId, narrowing }))
    expect(found.map(({ id }) => id).join(' ')).toBe(ids)
  })
})
