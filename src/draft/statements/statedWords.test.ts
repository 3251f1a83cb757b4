import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { readingOf } from '../reading/reading.ts'
import { statedWords } from './statedWords.ts'

/** The statements of a text: their kinds and words. */
function stated(text: string): readonly string[] {
  const reading = readingOf({ text, published: '2016-11-03' }, smallGazetteer)
  return reading.quotes.flatMap((quote) => statedWords(quote, reading).map((words) => `${words.kind}: ${words.text}`))
}

it('takes quoted words without their marks', () => {
  expect(stated('“We will stay in Raqqa,” Carter said.')).toEqual(['direct: We will stay in Raqqa'])
})

it('parts quoted words where the speaker stands between them', () => {
  expect(stated('“We will stay in Raqqa,” Carter said. “We will not leave Mosul.”')).toEqual([
    'direct: We will stay in Raqqa',
    'direct: We will not leave Mosul.',
  ])
})

it('makes reported words a sentence', () => {
  expect(stated('Carter said that the battle for Mosul goes on.')).toEqual(['reported: The battle for Mosul goes on.'])
})

it('leaves out each “that” of a sentence', () => {
  expect(stated('Carter said that Raqqa was calm, but that it would fall.')).toEqual([
    'reported: Raqqa was calm, but it would fall.',
  ])
})

it('takes a long quotation inside reported words for a statement too', () => {
  const text =
    'Carter said Turkey may join the offensive that will “go there soon with the force that is capable of doing that.”'
  expect(stated(text)).toContain('direct: go there soon with the force that is capable of doing that.')
})

it.each([
  ['Turkey has denied sending troops to Raqqa.', 'reported: Denied sending troops to Raqqa.'],
  ['The army on Monday rejected the claim.', 'reported: Rejected the claim.'],
  ['Turkey denied that its troops are in Raqqa.', 'reported: Denied that its troops are in Raqqa.'],
  ['Carter called the attack on Raqqa “an outrage”.', 'reported: Called the attack on Raqqa “an outrage”.'],
  ['Carter denounced “an outrage”.', 'reported: Denounced “an outrage”.'],
  ['Carter accused Turkey of shelling Manbij.', 'reported: Accused Turkey of shelling Manbij.'],
  ['Carter has urged Turkey to leave Manbij.', 'reported: Urged Turkey to leave Manbij.'],
  ['Carter asked whether Raqqa was free.', 'reported: Asked whether Raqqa was free.'],
  ['Carter warned of a famine in Raqqa.', 'reported: Warned of a famine in Raqqa.'],
  ['Carter vowed to free Raqqa.', 'reported: Vowed to free Raqqa.'],
])('keeps the verb without which the words are no sentence: %s', (text, statement) => {
  expect(stated(text)).toEqual([statement])
})

it.each([
  ['The rebels there deny they are leaving Raqqa.', ['reported: Deny they are leaving Raqqa.']],
  ['Turkey doubts that Raqqa will fall soon.', ['reported: Doubts that Raqqa will fall soon.']],
  ['Turkey has ruled out talks with Carter.', ['reported: Ruled out talks with Carter.']],
  ['Turkey rejected claims that Raqqa had fallen.', ['reported: Rejected claims that Raqqa had fallen.']],
  ['Turkey did not say that Raqqa had fallen.', ['reported: Did not say that Raqqa had fallen.']],
  ['Turkey has never said that Raqqa would fall.', ['reported: Has never said that Raqqa would fall.']],
  ['Carter refused to say that Raqqa had fallen.', ['reported: Refused to say that Raqqa had fallen.']],
  [
    'Turkey denied that “the town of Raqqa had fallen to the other side last week.”',
    ['reported: Denied that “the town of Raqqa had fallen to the other side last week.”'],
  ],
  ['Turkey denied: “Raqqa has fallen.”', ['reported: Denied: “Raqqa has fallen.”']],
])('keeps the denial of what is denied: %s', (text, expected) => {
  expect(stated(text)).toEqual(expected)
})
