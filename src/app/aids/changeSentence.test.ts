import { expect, it } from 'vitest'
import { createStoryStore, type StoryActions } from '../../store/storyStore.ts'
import type { Story } from '../../story/story.ts'
import type { Day } from '../../story/time/day.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { arabic } from '../../wording/arabic.ts'
import { english } from '../../wording/english.ts'
import { french } from '../../wording/french.ts'
import { spanish } from '../../wording/spanish.ts'
import { turkish } from '../../wording/turkish.ts'
import type { Wording } from '../../wording/wording.ts'
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

/** What is said of changes of hands when a reader acts on a day. */
function controlSaid(of: Story, from: Day, act: Act, wording: Wording = english): string | null {
  const store = createStoryStore(of)
  store.actions.goTo(from)
  const before = store.getState()
  act(store.actions)
  return controlSentence(before, store.getState(), wording)
}

it('says what changes hands between two days', () => {
  const saidBetween = (from: Day, act: Act) => controlSaid(story, from, act)
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

const five = ['raqqa', 'mosul', 'paris', 'hit', 'rubah']
const heldForDays = storyFixture({
  places: { hit: { type: 'Point', coordinates: [42, 33] }, rubah: { type: 'Point', coordinates: [40, 33] } },
  control: [
    { id: 'one', places: ['raqqa'], from: '2016-11-02', until: '2016-11-04' },
    { id: 'all', places: five, side: 'right', from: '2016-11-06' },
  ],
})

it('says that a hold has ended, and on the way back that it has not begun', () => {
  const goTo = (day: Day) => (actions: StoryActions) => actions.goTo(day)
  expect(controlSaid(heldForDays, '2016-11-04', goTo('2016-11-05'))).toBe('Name of raqqa, no holder named')
  expect(controlSaid(heldForDays, '2016-11-02', goTo('2016-11-01'))).toBe('Name of raqqa, no holder named')
})

it.each([
  [english, /^Name of raqqa, held by the right .*\. Name of mosul, .*\. Name of paris, .*\. And 2 more places$/],
  [arabic, /\. ومكانان آخران$/],
  [french, /\. Et 2 autres lieux$/],
  [spanish, /\. Y 2 lugares más$/],
  [turkish, /\. Ve 2 yer daha$/],
])('says how many more change hands than it names', (wording, sentence) => {
  expect(controlSaid(heldForDays, '2016-11-05', ({ goTo }) => goTo('2016-11-06'), wording)).toMatch(sentence)
})
