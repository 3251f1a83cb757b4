import { expect, it } from 'vitest'
import { closestMatch } from './closestMatch.ts'

const places = ['raqqa', 'mosul', 'fort-leonard-wood', 'hit', 'direct', 'reported']

it.each([
  ['mozul', 'mosul'],
  ['MOSUL', 'mosul'],
  ['rakka', 'raqqa'],
  ['mousl', 'mosul'],
  ['ith', 'hit'],
  ['hat', 'hit'],
  ['fort-lenard-wod', 'fort-leonard-wood'],
  ['leonard', 'fort-leonard-wood'],
  ['mosul-city', 'mosul'],
  ['report', 'reported'],
  ['aleppo', undefined],
  ['abc', undefined],
  ['or', undefined],
  ['', undefined],
])('%j is likely %j', (word, likely) => expect(closestMatch(word, places)).toBe(likely))

it('answers with the candidate as it is written', () => expect(closestMatch('raqa', ['Raqqa'])).toBe('Raqqa'))

it('has nothing to answer where there are no candidates', () => expect(closestMatch('raqqa', [])).toBeUndefined())
