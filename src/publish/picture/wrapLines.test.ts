import { describe, expect, it } from 'vitest'
import { balanceLines, wrapLines } from './wrapLines.ts'

/** Each letter is one wide. */
const width = (text: string) => text.length

describe('lines', () => {
  it.each([
    ['one two three', 20, ['one two three']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['a superlative b', 5, ['a', 'superlative', 'b']],
    ['  one \n two ', 20, ['one two']],
    ['', 20, []],
    ['one two\u00a0…', 8, ['one', 'two\u00a0…']],
  ])('%j in %d: %j', (text, most, lines) => {
    expect(wrapLines(text, most, width)).toEqual(lines)
  })
})

describe('even lines', () => {
  it('are as few, and about as long as one another', () => {
    expect(wrapLines('When to take Raqqa: who said what', 28, width)).toEqual(['When to take Raqqa: who said', 'what'])
    expect(balanceLines('When to take Raqqa: who said what', 28, width)).toEqual([
      'When to take Raqqa:',
      'who said what',
    ])
  })

  it('are one where one is enough', () => {
    expect(balanceLines('one two', 7, width)).toEqual(['one two'])
  })
})
