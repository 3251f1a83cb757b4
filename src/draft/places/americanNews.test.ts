import { expect, it } from 'vitest'
import { isAmericanNews } from './americanNews.ts'

it('tells the news of American towns from the news of the world', () => {
  expect(isAmericanNews('The Sheriff said that a high school was closed.')).toBe(true)
  expect(isAmericanNews('The county was quiet. The County slept.')).toBe(false)
  expect(isAmericanNews('The army took the town.')).toBe(false)
})
