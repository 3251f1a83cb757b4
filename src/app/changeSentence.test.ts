import { expect, it } from 'vitest'
import { raqqaForTests } from '../store/raqqaForTests.ts'
import { createStoryStore, type StoryActions } from '../store/storyStore.ts'
import { english } from '../wording/english.ts'
import { changeSentence } from './changeSentence.ts'

const story = raqqaForTests()

it.each<[string, (actions: StoryActions) => void, string | null]>([
  ['a place', ({ choosePlace }) => choosePlace('raqqa'), 'Raqqa: 19 statements'],
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
  const store = createStoryStore(story)
  const before = store.getState()
  act(store.actions)
  const after = store.getState()
  expect(changeSentence(before, after, english)).toEqual(sentence)
})

it('says that the whole story is there again', () => {
  const store = createStoryStore(story)
  store.actions.choosePlace('raqqa')
  const before = store.getState()
  store.actions.letGo()
  expect(changeSentence(before, store.getState(), english)).toBe('Whole story: 26 statements')
})

it('says how much of it has not been said by the chosen day', () => {
  const store = createStoryStore(story)
  store.actions.goTo('2016-10-15')
  const before = store.getState()
  store.actions.choosePlace('raqqa')
  expect(changeSentence(before, store.getState(), english)).toMatch(/^Raqqa: 19 statements, \d+ not yet/)
})

it('says the day too where that is another one', () => {
  const store = createStoryStore(story)
  const before = store.getState()
  store.actions.goTo('2016-11-03')
  store.actions.choosePlace('hit')
  expect(changeSentence(before, store.getState(), english)).toBe('Thursday 3 November 2016, Hit: 1 statement')
})

it('says what is shown again when a quote is let go of', () => {
  const store = createStoryStore(story)
  store.actions.chooseQuote('carter-the-way-we-did')
  const before = store.getState()
  store.actions.letGo()
  expect(changeSentence(before, store.getState(), english)).toBe('Whole story: 26 statements')
})

it('names no more places than a short sentence holds', () => {
  const store = createStoryStore(story)
  const before = store.getState()
  store.actions.goTo('2016-11-02')
  expect(changeSentence(before, store.getState(), english)).toMatch(
    /^Wednesday 2 November 2016: \d+ statements(, \d+ events?)?$/,
  )
})
