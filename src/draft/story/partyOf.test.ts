import { expect, it } from 'vitest'
import { partyOf } from './partyOf.ts'

const both = new Set(['US', 'GB'])

it.each([
  ['Carl Mott', 'Sen.', 'Sen. Carl Mott (R-Wis.) said so.', 'Republicans'],
  ['Carl Mott', null, 'Carl Mott (D) said so.', 'Democrats'],
  ['Ann Dole', 'Rep.', 'Rep. Ann Dole, D-Ohio, said so.', 'Democrats'],
  ['Ann Dole', null, 'Mott spoke. Ann Dole, a Democrat, did not.', 'Democrats'],
  ['Pete Long', 'Gov.', 'Republican Gov. Pete Long said so.', 'Republicans'],
  ['Pete Long', 'Republican presidential nominee', 'Pete Long said so.', 'Republicans'],
  ['Senate Democrats', null, 'Senate Democrats said so.', 'Democrats'],
  ['Ruth Hale', null, 'The Labour MP Ruth Hale said so.', 'Labour'],
  ['Ruth Hale', null, 'Ruth Hale (LD) said so.', 'Liberal Democrats'],
  ['Ruth Hale', 'leader of the Liberal Democrats', 'Ruth Hale said so.', 'Liberal Democrats'],
])('puts %s, %s, in the party that the report names: %s', (name, role, text, party) => {
  expect(partyOf(name, role, text, both)).toBe(party)
})

it.each([
  ['Carl Mott', 'Sen.', 'Carl Mott said so. Ann Dole (R-Wis.) did not.'],
  ['Carl Mott', 'Christian Democrat leader', 'Carl Mott said so.'],
  ['Carl Mott', 'commander of the Republican Guard', 'Carl Mott said so.'],
  ['Syrian Democratic Forces', null, 'Syrian Democratic Forces said so.'],
  ['Carl Mott', 'Secretary of State', 'Carl Mott, a Democrat, said so.'],
  ['Carl Mott', 'driver', 'Republican voters met Carl Mott.'],
])('puts %s, %s, in no party: %s', (name, role, text) => {
  expect(partyOf(name, role, text, both)).toBeNull()
})

it('knows no party of a country that the report doesn’t name', () => {
  expect(partyOf('Carl Mott', null, 'Carl Mott (R) said so.', new Set(['FR']))).toBeNull()
})
