import { expect, it } from 'vitest'
import { bodyOfRole } from './bodyOfRole.ts'

const isPlace = (name: string) => name === 'Homs Valley'
const side = (role: string | null, text = 'It rained.') => bodyOfRole(role, text, isPlace)

it.each([
  ['Elm Front leader', 'Elm Front'],
  ['But Elm Front leader', 'Elm Front'],
  ['deputy leader of the Elm Unionists', 'Elm Unionists'],
  ['EFU spokesman', 'EFU'],
  ['local EFU leader in Homs', 'EFU'],
  ['spokeswoman for the Elm Workers of Hama', 'Elm Workers of Hama'],
])('offers the body that %s names: %s', (role, body) => {
  expect(side(role)).toEqual({ name: body, confidence: 0.7 })
})

it.each([
  ['Elm Fein leader', 'The Elm Fein party left the talks.'],
  ['spokesman for Elm Fein', 'The party, Elm Fein, left the talks.'],
  ['Elmists spokesman', 'The Elmists have left the talks.'],
])('is sure of the body of %s where the report shows that it is one: %s', (role, text) => {
  expect(side(role, text)?.confidence).toBeGreaterThan(0.9)
})

it('is not sure of who led a body once', () => {
  expect(side('former Elm Fein leader', 'The Elm Fein party left.')?.confidence).toBe(0.7)
})

it.each([
  null,
  'party leader',
  'Party spokesman',
  'Prime Minister',
  'Senate Majority Leader',
  'leader of the Opposition',
  'Homs Valley leader',
  'Elmite leader',
  'Ruiz spokesman',
  'Ana Ruiz spokesman',
  'Ruiz’s spokesman',
  'leader of the march',
  'former Elm prisoner',
])('makes no side of %s', (role) => {
  expect(side(role, 'The biggest Elmite party met Ana Ruiz.')).toBeNull()
})
