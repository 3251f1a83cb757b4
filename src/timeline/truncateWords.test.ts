import { expect, test } from 'vitest'
import { truncateWords } from './truncateWords.ts'

test('leaves a text that fits as it is', () => {
  expect(truncateWords('It starts soon.', 15)).toBe('It starts soon.')
})

test('ends one that does not with a whole word', () => {
  expect(truncateWords('It starts in the next few weeks', 20)).toBe('It starts in the…')
  expect(truncateWords('It starts in the next few weeks', 16)).toBe('It starts in the…')
})

test('puts the ellipsis in the place of a comma or a stop', () => {
  expect(truncateWords('The first, the second', 12)).toBe('The first…')
  expect(truncateWords('It is clear. It would be better', 14)).toBe('It is clear…')
})

test('cuts no letter in two where a script has no spaces', () => {
  expect(truncateWords('𠮷'.repeat(7), 4)).toBe('𠮷𠮷𠮷𠮷…')
})
