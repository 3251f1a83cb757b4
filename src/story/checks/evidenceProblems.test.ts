import { expect, it } from 'vitest'
import { searchable } from '../evidence.ts'
import { evidenceProblems, wordingProblems } from './evidenceProblems.ts'

const text = searchable('He said "yes" on Monday. She said "no" on Monday.')

it.each([
  [{ exact: 'He said' }, []],
  [{ exact: 'on Monday', prefix: '"no"' }, []],
  [{ exact: 'on Monday' }, ['e.exact']],
  [{ exact: 'on Tuesday' }, ['e.exact']],
  [{ exact: 'on Monday', prefix: '"maybe"' }, ['e.prefix']],
  [{ exact: 'on Monday', suffix: '!' }, ['e.suffix']],
  [{ exact: 'on Monday', prefix: '"yes"', suffix: '!' }, ['e.suffix']],
])('%j: problems at %j', (quote, paths) => {
  const problems = evidenceProblems({ source: 'report', ...quote }, text, 'e')
  expect(problems.map(({ path }) => path)).toEqual(paths)
})

it('says how often the words stand there', () => {
  expect(evidenceProblems({ source: 'report', exact: 'on Monday' }, text, 'e')[0]?.reason).toContain('2 times')
})

it.each([
  ['She says "no" on Monday.', 'She said "no" on Monday.'],
  ['Quite another sentence.', undefined],
])('the nearest words to %j are %j', (exact, nearest) => {
  expect(evidenceProblems({ source: 'report', exact }, text, 'e')[0]?.nearest).toBe(nearest)
})

it('finds the nearest words in a long text by those that are rare in it', () => {
  const long = `${'and then some more of it '.repeat(20_000)}The bridge at Testville fell. ${'and so on '.repeat(20_000)}`
  const evidence = { source: 'report', exact: 'The bridges at Testville fell.' }
  expect(evidenceProblems(evidence, searchable(long), 'e')[0]?.nearest).toBe('The bridge at Testville fell.')
})

it('wants the words of a direct statement inside those of its source', () => {
  const evidence = { source: 'report', exact: '"yes" on Monday' }
  expect(wordingProblems('“yes”', evidence, 's')).toEqual([])
  expect(wordingProblems('no', evidence, 's')).toMatchObject([{ path: 's.text', nearest: evidence.exact }])
})
