import { describe, expect, it } from 'vitest'
import type { Day } from '../story/time/day.ts'
import { storyFixture } from '../testing/storyFixture.ts'
import {
  type Choice,
  deselect,
  openingChoice,
  withDate,
  withEvent,
  withNarrowing,
  withPlace,
  withQuote,
} from './choice.ts'

/** Its timeline is from 2016-10-01 to 2016-11-06. */
const story = storyFixture({
  statements: [
    { id: 'of-raqqa', speaker: 'ann', about: ['raqqa'], said: { on: '2016-10-20', at: 'paris' } },
    { id: 'of-mosul', speaker: 'bob', about: ['mosul'], said: { on: '2016-11-01' } },
    { id: 'open-start', speaker: 'cem', about: ['raqqa'], said: { on: '../2016-11-03' } },
  ],
  events: [
    { id: 'long-ago', when: '2016-05', places: ['mosul'] },
    { id: 'from-before', when: '2016-09-20/2016-10-05', places: ['mosul'] },
    { id: 'october', when: '2016-10-16', places: ['raqqa', 'mosul'] },
    { id: 'placeless', when: '2016-11-03', places: [] },
  ],
})

const opening = openingChoice(story)

const choiceOf = (given: Partial<Choice>): Choice => ({ ...opening, ...given })

it('opens with the whole story and nothing chosen', () => {
  expect(opening).toEqual({ date: '2016-11-06', placeId: null, narrowing: null, quoteId: null })
})

describe('a place', () => {
  it.each([
    ['keeps a quote about it', 'raqqa', 'of-raqqa', 'of-raqqa'],
    ['keeps a quote said there', 'paris', 'of-raqqa', 'of-raqqa'],
    ['lets go of a quote about another', 'mosul', 'of-raqqa', null],
    ['let go of keeps the quote', null, 'of-raqqa', 'of-raqqa'],
  ])('%s', (_, placeId, quoteId, kept) => {
    expect(withPlace(story, choiceOf({ placeId: 'raqqa', quoteId }), placeId)).toEqual(
      choiceOf({ placeId, quoteId: kept }),
    )
  })

  it('that is unknown changes nothing', () => {
    const choice = choiceOf({ placeId: 'raqqa', quoteId: 'of-raqqa' })
    expect(withPlace(story, choice, 'atlantis')).toEqual(choice)
  })
})

describe('a quote', () => {
  const left = { kind: 'side', id: 'left' } as const
  const bob = { kind: 'speaker', id: 'bob' } as const

  it.each<[string, Partial<Choice>, string | null, Partial<Choice>]>([
    ['of an earlier day leaves the day', { date: '2016-10-25' }, 'of-raqqa', {}],
    ['of a later day moves the day on', { date: '2016-10-25' }, 'of-mosul', { date: '2016-11-01' }],
    ['with an open start: to its last', { date: '2016-10-25' }, 'open-start', { date: '2016-11-03' }],
    ['keeps the place that it is about', { placeId: 'mosul' }, 'of-mosul', {}],
    ['keeps the place where it was said', { placeId: 'paris' }, 'of-raqqa', {}],
    ['lets go of another place', { placeId: 'paris' }, 'of-mosul', { placeId: null }],
    ['keeps the side of its speaker', { narrowing: left }, 'of-raqqa', {}],
    ['lets go of another side', { narrowing: left }, 'of-mosul', { narrowing: null }],
    ['keeps its speaker', { narrowing: bob }, 'of-mosul', {}],
    ['lets go of another speaker', { narrowing: bob }, 'open-start', { narrowing: null }],
    ['let go of keeps the rest', { date: '2016-10-05', placeId: 'paris', narrowing: left }, null, {}],
  ])('%s', (_, given, quoteId, changed) => {
    expect(withQuote(story, choiceOf(given), quoteId)).toEqual(choiceOf({ ...given, ...changed, quoteId }))
  })

  it('that is unknown changes nothing', () => {
    const choice = choiceOf({ quoteId: 'of-raqqa', placeId: 'raqqa', date: '2016-10-02' })
    expect(withQuote(story, choice, 'nobody-said')).toEqual(choice)
  })
})

describe('an event', () => {
  it.each<[string, string, Partial<Choice>]>([
    ['moves to its day and its first place', 'october', { date: '2016-10-16', placeId: 'raqqa' }],
    ['without places keeps the place', 'placeless', { date: '2016-11-03' }],
    ['that began before the timeline: its first day', 'from-before', { date: '2016-10-01', placeId: 'mosul' }],
    ['of before the timeline keeps the day', 'long-ago', { placeId: 'mosul' }],
    ['that is unknown changes nothing', 'armistice', {}],
  ])('%s', (_, eventId, changed) => {
    const choice = choiceOf({ date: '2016-10-25', placeId: 'paris' })
    expect(withEvent(story, choice, eventId)).toEqual({ ...choice, ...changed })
  })

  it('lets go of a quote about another place', () => {
    expect(withEvent(story, choiceOf({ quoteId: 'of-mosul' }), 'october').quoteId).toBeNull()
  })
})

it.each<[Day, Day]>([
  ['2016-10-17', '2016-10-17'],
  ['2016-09-30', '2016-10-01'],
  ['1999-01-01', '2016-10-01'],
  ['2016-11-07', '2016-11-06'],
])('the day %s is kept within the timeline: %s', (date, kept) => {
  expect(withDate(story, choiceOf({ placeId: 'raqqa' }), date)).toEqual(choiceOf({ placeId: 'raqqa', date: kept }))
})

describe('a narrowing', () => {
  it.each([
    ['to its speaker keeps a quote', { kind: 'speaker', id: 'ann' }, 'of-raqqa'],
    ['to its side keeps a quote', { kind: 'side', id: 'left' }, 'of-raqqa'],
    ['to another speaker lets go of it', { kind: 'speaker', id: 'bob' }, null],
    ['to another side lets go of it', { kind: 'side', id: 'right' }, null],
  ] as const)('%s', (_, narrowing, quoteId) => {
    const choice = choiceOf({ placeId: 'paris', quoteId: 'of-raqqa' })
    expect(withNarrowing(story, choice, narrowing)).toEqual({ ...choice, narrowing, quoteId })
  })

  it('let go of keeps the quote', () => {
    const choice = choiceOf({ narrowing: { kind: 'speaker', id: 'ann' }, quoteId: 'of-raqqa' })
    expect(withNarrowing(story, choice, null)).toEqual({ ...choice, narrowing: null })
  })

  it.each([
    { kind: 'speaker', id: 'left' },
    { kind: 'side', id: 'ann' },
  ] as const)('that is unknown changes nothing: $kind $id', (narrowing) => {
    const choice = choiceOf({ narrowing: { kind: 'speaker', id: 'ann' }, quoteId: 'of-raqqa' })
    expect(withNarrowing(story, choice, narrowing)).toEqual(choice)
  })
})

it('deselects the quote, then the place, then the narrowing, then nothing more', () => {
  const narrowing = { kind: 'side', id: 'left' } as const
  const choice = choiceOf({ date: '2016-11-01', quoteId: 'of-raqqa', placeId: 'raqqa', narrowing })
  const first = deselect(choice)
  const second = deselect(first)
  const third = deselect(second)
  expect(first).toEqual({ ...choice, quoteId: null })
  expect(second).toEqual({ ...choice, quoteId: null, placeId: null })
  expect(third).toEqual(choiceOf({ date: '2016-11-01' }))
  expect(deselect(third)).toEqual(third)
})
