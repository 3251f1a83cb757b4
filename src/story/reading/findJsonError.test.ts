import { expect, it } from 'vitest'
import { findJsonError } from './findJsonError.ts'

it.each([
  ['', 1, 1, /empty/],
  ['{\n  "a": 1,\n}', 2, 9, /a comma before the '}'/],
  ['[1,\n 2,\n]', 2, 3, /a comma before the ']'/],
  ['{"a": 1\n "b": 2}', 2, 2, /a comma is missing/],
  ['{"a" 1}', 1, 6, /':' is missing/],
  ['{a: 1}', 1, 2, /quotation marks/],
  ["{'a': 1}", 1, 2, /straight double/],
  ['{"a": “b”}', 1, 7, /straight double/],
  ['{\n// note\n}', 2, 1, /no comments/],
  ['{"a": [1, 2}', 1, 12, /'}' stands where ']' must/],
  ['{"a": }', 1, 7, /value is missing/],
  ['{1: 2}', 1, 2, /a key/],
  ['{"a": "b\n"}', 1, 7, /closing quotation mark/],
  ['{"a": "\\x"}', 1, 7, /\\/],
  ['{"a": +1}', 1, 7, /number/],
  ['{} {}', 1, 4, /after the end/],
  ['{"a": [1', 1, 9, /ends too early: ] }/],
])('%j: line %i, column %i', (text, line, column, reason) => {
  expect(findJsonError(text)).toMatchObject({ line, column, reason: expect.stringMatching(reason) })
})

it('agrees with the engine on what is JSON', () => {
  const pieces = ['{', '}', '[', ']', ':', ',', '"a"', '1', 'true', ' ', '\n', '"', '\\', '-', '0', 'e', '\u0080']
  let seed = 1
  const piece = () => {
    seed = (seed * 48271) % 2147483647
    return pieces[seed % pieces.length] ?? ''
  }
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: 1 + (round % 9) }, piece).join('')
    if ((findJsonError(text) === null) !== isJson(text)) expect(findJsonError(text), text).toBe(isJson(text))
  }
})

it('copes with megabytes of text and thousands of levels', () => {
  expect(findJsonError(`{"a": "${'x\\n'.repeat(1_000_000)}",}`)).toMatchObject({ column: 3_000_009 })
  expect(findJsonError('['.repeat(100_000))).toMatchObject({ column: 100_001 })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
