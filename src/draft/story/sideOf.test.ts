import { expect, it } from 'vitest'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { countryNamed } from '../reading/countryNamed.ts'
import { sideOf } from './sideOf.ts'

it.each([
  ['Peter Cook', 'Pentagon spokesman', 'United States'],
  ['Anna Cook', 'Turkish Foreign Minister', 'Turkey'],
  ['Turkey', null, 'Turkey'],
  ['Jehan Amad', 'spokeswoman of the Syrian Democratic Forces', 'Syrian Democratic Forces'],
  ['Syrian Observatory for Human Rights', null, 'Syrian Observatory for Human Rights'],
  ['Doctors Sans Frontières', null, 'none'],
  ['Anna Cook', 'U.N. envoy for Syria', 'United Nations'],
  ['Anna Cook', 'a fighter of the Islamic State', 'Islamic State'],
])('puts %s, %s, on the side of %s', (name, role, side) => {
  expect(sideOf(name, role, (words) => countryNamed(words, smallGazetteer))?.name ?? 'none').toBe(side)
})

it('knows no side of a name alone', () => {
  expect(sideOf('Anna Cook', 'a baker', (words) => countryNamed(words, smallGazetteer))).toBeNull()
})

const named = (words: string) => countryNamed(words, smallGazetteer)

it.each([
  ['Syrian army command', null],
  ['Syrian army spokesman', null],
  ['Three Turkish officials', null],
  ['A spokesman for Turkey’s foreign ministry', null],
  ['Turkey', null],
  ['Hamas spokesman', null],
  ['Syrian Observatory for Human Rights', null],
  ['Anna Cook', 'Turkish Foreign Minister'],
  ['Anna Cook', 'ambassador of Turkey to Iraq'],
])('is sure of the side that name or role says: %s, %s', (name, role) => {
  expect(sideOf(name, role, named)?.confidence).toBeGreaterThan(0.9)
})

it.each([
  ['Syrian opposition', null],
  ['Top Turkish newspaper', null],
  ['Anna Cook', 'former Turkish Foreign Minister'],
  ['Anna Cook', 'ambassador to Turkey'],
  ['Anna Cook', 'chef at Raqqa House, Turkey'],
  ['EU mantra', null],
])('is not sure of a side that the words may not mean: %s, %s', (name, role) => {
  expect(sideOf(name, role, named)?.confidence ?? 0).toBeLessThan(0.9)
})

it('puts offices and bodies of state without a country on the side of the report’s main one', () => {
  const syria = { code: 'SY', name: 'Syria' }
  expect(sideOf('Anna Cook', 'President', named, syria)?.name).toBe('Syria')
  expect(sideOf('Army', null, named, syria)?.name).toBe('Syria')
  expect(sideOf('Anna Cook', 'Turkish President', named, syria)?.name).toBe('Turkey')
  expect(sideOf('Rebels', null, named, syria)).toBeNull()
})
