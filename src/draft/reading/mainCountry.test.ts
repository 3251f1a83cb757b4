import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { readingOf } from './reading.ts'

const mainOf = (text: string) => readingOf({ text, published: '2016-11-03' }, smallGazetteer).main?.name ?? null

it.each([
  ['Syrian troops left Raqqa for Manbij. The Syrian army shelled Jarablus. Iraq was silent.', 'Syria'],
  ['Syrian troops left Raqqa for Manbij and Jarablus. Iraqi troops left Mosul for Ramadi.', null],
  ['Troops left Raqqa for Manbij. They came back to Raqqa from Jarablus.', null],
  ['Syrian troops left Raqqa.', null],
])('knows the country that a report is about, or none: %s', (text, name) => {
  expect(mainOf(text)).toBe(name)
})
