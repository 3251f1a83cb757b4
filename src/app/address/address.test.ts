import { describe, expect, it } from 'vitest'
import { type Choice, openingChoice, withDate, withQuote } from '../../store/choice.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { readChoice, writeChoice } from './address.ts'

/** Its timeline is from 2016-10-01 to 2016-11-06. */
const story = storyFixture({
  statements: [
    { id: 'of-raqqa', speaker: 'ann', about: ['raqqa'], said: { on: '2016-10-20', at: 'paris' } },
    { id: 'of-mosul', speaker: 'bob', about: ['mosul'], said: { on: '2016-11-01' } },
  ],
})

const opening = openingChoice(story)

describe('a hash is read', () => {
  it.each<[string, Partial<Choice>]>([
    ['', {}],
    ['#', {}],
    ['#place=raqqa', { placeId: 'raqqa' }],
    ['place=raqqa', { placeId: 'raqqa' }],
    ['#date=2016-10-16', { date: '2016-10-16' }],
    ['#date=2016-10-01', { date: '2016-10-01' }],
    ['#quote=of-mosul', { quoteId: 'of-mosul' }],
    ['#speaker=ann', { narrowing: { kind: 'speaker', id: 'ann' } }],
    ['#side=right', { narrowing: { kind: 'side', id: 'right' } }],
    ['#speaker=ann&side=right', { narrowing: { kind: 'speaker', id: 'ann' } }],
    [
      '#side=left&quote=of-raqqa&date=2016-11-01&place=paris',
      {
        date: '2016-11-01',
        placeId: 'paris',
        quoteId: 'of-raqqa',
        narrowing: { kind: 'side', id: 'left' },
      },
    ],
    ['#date=2016-10-16&quote=of-mosul', { date: '2016-10-16', quoteId: 'of-mosul' }],
    ['#place=paris&quote=of-mosul', { quoteId: 'of-mosul' }],
    ['#speaker=ann&quote=of-mosul', { quoteId: 'of-mosul' }],
  ])('%s', (hash, choice) => {
    expect(readChoice(hash, story)).toEqual({ ...opening, ...choice })
  })

  it.each([
    '#place=atlantis',
    '#place=',
    '#place=RAQQA',
    '#quote=nobody&speaker=x&side=y',
    '#speaker=left',
    '#date=2016-13-40',
    '#date=2016-10-32',
    '#date=2016-10-16T12:00',
    '#date=2016-02-30',
    '#date=1.11.2016',
    '#date=2016-09-30',
    '#date=2016-11-07',
    '#date=',
    '#%E0%A4%A&place=%',
    '#constructor=1&__proto__=2',
    '#place=constructor&quote=__proto__',
  ])('what is malformed or unknown is ignored: %s', (hash) => {
    expect(readChoice(hash, story)).toEqual(opening)
  })
})

describe('a choice is written', () => {
  const narrowing = { kind: 'side', id: 'left' } as const

  it.each<[string, Choice]>([
    ['', opening],
    ['#place=raqqa', { ...opening, placeId: 'raqqa' }],
    ['#date=2016-10-01', { ...opening, date: '2016-10-01' }],
    ['#speaker=bob', { ...opening, narrowing: { kind: 'speaker', id: 'bob' } }],
    [
      '#place=paris&date=2016-11-01&quote=of-raqqa&side=left',
      { date: '2016-11-01', placeId: 'paris', quoteId: 'of-raqqa', narrowing },
    ],
    ['#date=2016-10-16&quote=of-mosul', withDate(story, withQuote(story, opening, 'of-mosul'), '2016-10-16')],
  ])('as "%s", and read back as it was', (hash, choice) => {
    expect(writeChoice(choice, story)).toBe(hash)
    expect(readChoice(hash, story)).toEqual(choice)
  })

  it('with what an id may not hold escaped', () => {
    expect(writeChoice({ ...opening, placeId: 'a&b=#ç' }, story)).toBe('#place=a%26b%3D%23%C3%A7')
  })
})
