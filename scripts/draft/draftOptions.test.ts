import { expect, it } from 'vitest'
import { draftOptions } from './draftOptions.ts'

it('reads what it is given', () => {
  expect(draftOptions(['a.txt', '--published', '2016-11-03', '--publisher', 'UPI'])).toEqual({
    files: ['a.txt'],
    lines: false,
    published: '2016-11-03',
    publisher: 'UPI',
  })
})

it.each([
  [['--published', '3 Nov 2016'], "--published is '3 Nov 2016'"],
  [['--published', '2016-02-30'], 'there is no such day'],
  [['--url', 'ftp://daily.example'], 'an address starts with http:// or https://'],
  [['--id', 'two words'], 'it is made of letters, digits and -'],
  [['--colour', 'red'], "Unknown option '--colour'"],
])('says what is wrong with %j', (args, sentence) => {
  expect(() => draftOptions(args)).toThrow(sentence)
})
