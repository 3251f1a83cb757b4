import { expect, it } from 'vitest'
import { wholeWords } from './selection.ts'

const text = 'Twenty-nine people -- so police say -- were hurt.'

it.each([
  ['nine peo', 'Twenty-nine people'],
  ['wenty', 'Twenty-nine'],
  [' so ', 'so'],
  ['- so', '- so'],
  ['hurt.', 'hurt.'],
])('%j grows to %j', (selected, words) => {
  const start = text.indexOf(selected)
  const span = wholeWords(text, { start, end: start + selected.length })
  expect(span && text.slice(span.start, span.end)).toBe(words)
})

it('takes no selection without a letter', () => {
  expect(wholeWords(text, { start: 19, end: 21 })).toBeNull()
})
