import { expect, it } from 'vitest'
import { createStoryStore, type StoryActions } from '../../store/storyStore.ts'
import type { Day } from '../../story/time/day.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { english } from '../../wording/english.ts'
import { changeSentence, controlSentence } from './changeSentence.ts'

const story = raqqaStory()

type Act = (actions: StoryActions) => void

/** What is said of an act, after others. */
function saidOf(act: Act, after: Act = () => {}): string | null {
  const store = createStoryStore(story)
  after(store.actions)
  const before = store.getState()
  act(store.actions)
  return changeSentence(before, store.getState(), english)
}

it.each<[string, Act, string | null]>([
  ['a place', ({ choosePlace }) => choosePlace('raqqa'), 'Raqqa, held by Islamic State: 19 statements'],
  ['a side', ({ narrow }) => narrow({ kind: 'side', id: 'turkey' }), 'Turkey: 2 statements'],
  [
    'a place and a side',
    ({ choosePlace, narrow }) => {
      choosePlace('raqqa')
      narrow({ kind: 'side', id: 'iraq' })
    },
    'Raqqa, Iraq: 0 statements',
  ],
  [
    'a quote',
    ({ chooseQuote }) => chooseQuote('carter-the-way-we-did'),
    'On the map: Ashton Carter on Manbij, Ramadi, Hit and Rubah',
  ],
  ['a day', ({ goTo }) => goTo('2016-10-17'), expect.stringMatching(/^Monday 17 October 2016: /)],
  ['the same day', ({ goTo }) => goTo('2016-11-06'), null],
])('says what is new when the reader chooses %s', (_, act, sentence) => {
  expect(saidOf(act)).toEqual(sentence)
})

it('says that the whole story is there again', () => {
  const choose: Act = ({ choosePlace }) => choosePlace('raqqa')
  expect(saidOf(({ deselect }) => deselect(), choose)).toBe('Whole story: 26 statements')
})

it('says how much of it has not been said by the chosen day', () => {
  const sentence = saidOf(
    ({ choosePlace }) => choosePlace('raqqa'),
    ({ goTo }) => goTo('2016-10-15'),
  )
  expect(sentence).toMatch(/^Raqqa, held by Islamic State: 19 statements, \d+ not yet/)
})

it('says the day too where that is another one', () => {
  const sentence = saidOf(({ goTo, choosePlace }) => {
    goTo('2016-11-03')
    choosePlace('hit')
  })
  expect(sentence).toBe('Thursday 3 November 2016, Hit, held by Iraq since 14 April 2016: 1 statement')
})

it('says what is shown again when a quote is let go of', () => {
  const choose: Act = ({ chooseQuote }) => chooseQuote('carter-the-way-we-did')
  expect(saidOf(({ deselect }) => deselect(), choose)).toBe('Whole story: 26 statements')
})

it('names no more places than a short sentence holds', () => {
  expect(saidOf(({ goTo }) => goTo('2016-11-02'))).toMatch(
    /^Wednesday 2 November 2016: \d+ statements(, \d+ events?)?$/,
  )
})

it('says what changes hands between two days', () => {
  const saidBetween = (from: Day, act: Act) => {
    const store = createStoryStore(story)
    store.actions.goTo(from)
    const before = store.getState()
    act(store.actions)
    return controlSentence(before, store.getState(), english)
  }
  const held = 'Dabiq, held by Turkish-backed Syrian rebels since 16 October 2016'
  expect(saidBetween('2016-10-15', ({ goTo }) => goTo('2016-10-16'))).toBe(held)
  expect(saidBetween('2016-10-16', ({ goTo }) => goTo('2016-10-15'))).toBe('Dabiq, held by Islamic State')
  expect(saidBetween('2016-10-16', ({ goTo }) => goTo('2016-11-06'))).toBeNull()
  const chosen = ({ goTo, choosePlace }: StoryActions) => {
    goTo('2016-10-16')
    choosePlace('dabiq')
  }
  expect(saidBetween('2016-10-15', chosen)).toBeNull()
})
