import { expect, it } from 'vitest'
import { problemSentence } from './problem.ts'

const sentence = (value: unknown) => problemSentence({ path: 'p', value, reason: 'wrong' })

it('names the path, the value, the reason and the nearest value', () => {
  const path = 'statements[3].about[0]'
  const problem = { path, value: 'mozul', reason: 'no place has that id', nearest: 'mosul' }
  expect(problemSentence(problem)).toBe(
    "statements[3].about[0] is 'mozul': no place has that id; did you mean 'mosul'?",
  )
})

it.each([
  [undefined, 'p is missing: wrong'],
  [null, 'p is null: wrong'],
  [2, 'p is 2: wrong'],
  ['', "p is '': wrong"],
  [['a', { b: [1] }], 'p is ["a",{"b":[1]}]: wrong'],
  [[[[[1]]]], 'p is [[[[…]]]]: wrong'],
  ['a\nb\u009b\u2028', "p is 'a\\nb\\u009b\\u2028': wrong"],
])('%j: %s', (value, expected) => expect(sentence(value)).toBe(expected))

it('cuts long values off', () => {
  expect(sentence('x'.repeat(500)).length).toBeLessThan(200)
  expect(sentence(Array(500).fill(1))).toContain('1,…]')
})

it('copes with what is nested very deep', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
  expect(sentence(deep)).toContain('…')
})
