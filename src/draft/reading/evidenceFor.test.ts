import { expect, it } from 'vitest'
import { findEvidence, searchable } from '../../story/evidence.ts'
import { evidenceDoubt, evidenceFor } from './evidenceFor.ts'

const text = searchable('It is ours.\n\nThe mayor said: It is ours. He left ...')

it('gives the words alone where they stand once', () => {
  expect(evidenceFor(text, { start: 13, end: 22 }, 'daily')).toEqual({ source: 'daily', exact: 'The mayor' })
})

it('tells repeated words from each other', () => {
  const second = evidenceFor(text, { start: 29, end: 40 }, 'daily')
  expect(second).toEqual({ source: 'daily', exact: 'It is ours.', prefix: 'It is ours. The mayor said:' })
  expect(findEvidence(text, second)[0]?.start).toBe(29)
  expect(evidenceFor(text, { start: 0, end: 11 }, 'daily').suffix).toBe('The mayor said: It is ours.')
})

it('takes dots with the words that they touch', () => {
  const dotted = searchable('We waited. ... They came.')
  const evidence = evidenceFor(dotted, { start: 0, end: 10 }, 'daily')
  expect(evidenceDoubt(dotted, evidence)).toBeNull()
})

it('doubts what can’t be told apart', () => {
  const twice = searchable('Ours. Ours. '.repeat(1000))
  const evidence = evidenceFor(twice, { start: 6000, end: 6005 }, 'daily')
  expect(evidenceDoubt(twice, evidence)).toMatchObject({ path: 'evidence.exact', confidence: 0 })
})
