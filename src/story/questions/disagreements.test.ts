import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { disagreements } from './disagreements.ts'

it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  ['none', { a: [], b: [] }, []],
  ['stated by the first', { a: ['c'], b: [], c: [] }, ['a-c']],
  ['stated by the second', { a: [], b: [], c: ['a'] }, ['a-c']],
  ['stated by both', { a: ['b'], b: ['a'] }, ['a-b']],
  ['each statement in one pair only', { a: ['b', 'c'], b: [], c: [] }, ['a-b']],
  ['no statement that has its pair already', { a: ['d'], b: ['d'], c: [], d: [] }, ['a-d']],
  ['more pairs than one', { a: ['d'], b: ['c'], c: [], d: [] }, ['a-d', 'b-c']],
])('%s', (_, disputes, pairs) => {
  const statements = Object.entries(disputes).map(([id, others]) => ({ id, disputes: [...others] }))
  const found = disagreements(storyFixture({ statements }).statements)
  expect(found.map((pair) => pair.map(({ id }) => id).join('-'))).toEqual(pairs)
})
