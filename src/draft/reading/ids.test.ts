import { expect, it } from 'vitest'
import { freshId, idFrom } from './ids.ts'

it.each([
  ['Numan Kurtulmuş', 'numan-kurtulmus'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['الرقة', 'x'],
  ['a'.repeat(60), 'a'.repeat(40)],
])('makes an id of %s', (words, id) => {
  expect(idFrom(words)).toBe(id)
})

it('numbers ids that are taken', () => {
  const taken = new Set<string>()
  expect([freshId('Hit', taken), freshId('Hit', taken), freshId('Hit', taken)]).toEqual(['hit', 'hit-2', 'hit-3'])
})
