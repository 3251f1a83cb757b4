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
