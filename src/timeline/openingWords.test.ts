import { expect, test } from 'vitest'
import { openingWords } from './openingWords.ts'

test('leaves a text that fits as it is', () => {
  expect(openingWords('It starts soon.', 15)).toBe('It starts soon.')
})

test('ends one that does not with a whole word', () => {
  expect(openingWords('It starts in the next few weeks', 20)).toBe('It starts in the…')
  expect(openingWords('It starts in the next few weeks', 16)).toBe('It starts in the…')
})

test('puts the ellipsis in the place of a comma or a stop', () => {
  expect(openingWords('The first, the second', 12)).toBe('The first…')
  expect(openingWords('It is clear. It would be better', 14)).toBe('It is clear…')
})

test('cuts no letter in two where a script has no spaces', () => {
  expect(openingWords('𠮷'.repeat(7), 4)).toBe('𠮷𠮷𠮷𠮷…')
})
