import { expect, it } from 'vitest'
import { writtenDate } from './writtenDate.ts'

it.each([
  ['4 April 2018', '2018-04-04'],
  ['April 2018', '2018-04'],
  ['Thursday', '2018-04-05'],
  ['before 4 April 2018', '../2018-04-03'],
  ['by April 2018', '../2018-04-30'],
  ['after 4 April 2018', '2018-04-05/..'],
  ['Since April 2018', '2018-04-01/..'],
  ['about April 2018', '2018-04~'],
  ['2018-04-04', '2018-04-04'],
  ['4 April or 5 April 2018', null],
  ['in those days', null],
  ['', null],
])('%s', (words, edtf) => {
  expect(writtenDate(words, '2018-04-06')).toBe(edtf)
})
