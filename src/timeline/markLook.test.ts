import { expect, it } from 'vitest'
import { type Choice, openingChoice } from '../store/choice.ts'
import { momentsOf } from '../story/questions/moments.ts'
import { storyFixture } from '../testing/storyFixture.ts'
import { markLook } from './markLook.ts'

const story = storyFixture({
  statements: [{ speaker: 'ann', about: ['raqqa'], said: { on: '2016-11-02' } }],
  events: [{ when: '2016-11-02', places: ['mosul'] }],
})
const lookOf = (kind: 'statement' | 'event', choice: Partial<Choice>) => {
  const moment = momentsOf(story).find((one) => one.kind === kind)
  return moment && markLook(story, moment, { ...openingChoice(story), ...choice })
}

it.each([
  [{}, 'past', true, false],
  [{ date: '2016-11-02' }, 'today', true, false],
  [{ date: '2016-11-01', placeId: 'raqqa' }, 'later', true, false],
  [{ placeId: 'mosul' }, 'past', false, false],
  [{ narrowing: { kind: 'speaker', id: 'bob' } }, 'past', false, false],
  [{ quoteId: 'statement-0' }, 'past', true, true],
] satisfies readonly (readonly [Partial<Choice>, string, boolean, boolean])[])(
  'a statement’s mark with %j chosen is %s, stands out: %s, chosen: %s',
  (choice, state, standsOut, isChosen) => {
    expect(lookOf('statement', choice)).toEqual({
      'data-state': state,
      'data-stands-out': standsOut,
      'data-chosen': isChosen,
      'aria-pressed': isChosen,
    })
  },
)

it('an event’s mark can’t be chosen, and stands out for its place', () => {
  expect(lookOf('event', { placeId: 'mosul' })).toEqual({ 'data-state': 'past', 'data-stands-out': true })
  expect(lookOf('event', { placeId: 'raqqa' })).toEqual({ 'data-state': 'past', 'data-stands-out': false })
})
