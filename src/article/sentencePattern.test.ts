import { describe, expect, it } from 'vitest'
import { findEvidence, searchable, type TextQuote } from '../story/evidence.ts'
import { sentencePattern } from './sentencePattern.ts'

const text = 'He said: “We’ll go (soon).” Then\n again: "We\'ll go (soon)." A+B\\C [x] {y}? $1 ^2 | 3*'

describe('sentencePattern', () => {
  it.each<[string, TextQuote]>([
    ['straight marks for curly ones', { exact: '"We\'ll go (soon)."' }],
    ['the one after a prefix', { exact: '“We’ll go (soon).”', prefix: 'again:' }],
    ['the one before a suffix', { exact: "We'll go", suffix: '(soon)." A' }],
    ['white space of any kind', { exact: 'Then again' }],
    ['characters with a meaning in a pattern', { exact: 'A+B\\C [x] {y}? $1 ^2 | 3*' }],
    ['no other words', { exact: 'We will go' }],
    ['no words with another prefix', { exact: 'A+B', prefix: 'never' }],
  ])('finds %s where the checker of stories does', (_, quote) => {
    const [found] = findEvidence(searchable(text), quote)
    const match = new RegExp(sentencePattern(quote)).exec(text)
    expect(match && { start: match.index, end: match.index + match[0].length }).toEqual(found ?? null)
  })
})
