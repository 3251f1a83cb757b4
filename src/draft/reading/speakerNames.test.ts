import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import type { DraftQuote } from '../quotes/draftQuote.ts'
import { countryNamed } from './countryNamed.ts'
import { speakerNames } from './speakerNames.ts'

const syria = { code: 'SY', name: 'Syria' }

function quoteOf(name: string): DraftQuote {
  return { content: [], cue: null, speaker: [], name, role: null, kind: 'reported', isInferred: false, paragraph: 0 }
}

function namesOf(names: readonly string[], main: typeof syria | null = syria) {
  return speakerNames(names.map(quoteOf), (words) => countryNamed(words, smallGazetteer), main).map(({ name }) => name)
}

it('takes a body with and without its country, and its statement, for one speaker', () => {
  expect(namesOf(['army', 'Syrian army', 'army statement', 'Syria’s army'])).toEqual(Array(4).fill('Syrian army'))
  expect(namesOf(['army command', 'Syrian army command', 'army'])).toEqual([
    'Syrian army command',
    'Syrian army command',
    'Army',
  ])
  expect(namesOf(['government', 'A government statement'], null)).toEqual(['Government', 'Government'])
})

it('keeps apart what may be two', () => {
  expect(namesOf(['army', 'Turkish army', 'Syrian army'])).toEqual(['Syrian army', 'Turkish army', 'Syrian army'])
  expect(namesOf(['army', 'Turkish army', 'Syrian army'], null)).toEqual(['Army', 'Turkish army', 'Syrian army'])
  expect(namesOf(['Turkish officials', 'officials', 'Free Army'])).toEqual([
    'Turkish officials',
    'Officials',
    'Free Army',
  ])
})

it('begins names with a capital, but for those that are written without', () => {
  expect(namesOf(['rebels', 'conservative-leaning union', 'al-Qaida', 'Anna Cook'])).toEqual([
    'Rebels',
    'Conservative-leaning union',
    'al-Qaida',
    'Anna Cook',
  ])
})

it('names those who may speak instead in the same way', () => {
  const quotes = [quoteOf('army'), { ...quoteOf('Syrian army'), others: ['rebels', 'army'] }]
  const [, last] = speakerNames(quotes, (words) => countryNamed(words, smallGazetteer), syria)
  expect(last?.others).toEqual(['Rebels'])
})
