import { expect, it } from 'vitest'
import { isAllowed, licencesText, shippedPackages } from './licences.ts'

it('nothing that is published has a licence that forbids a newsroom’s use', () => {
  const shipped = shippedPackages()
  expect(shipped.length).toBeGreaterThan(100)
  expect(
    shipped.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${licence}`),
  ).toEqual([])
})

it('of two licences one may choose, of joined ones all count', () => {
  expect(
    ['MIT', '(MIT OR GPL-3.0)', '(MIT AND Zlib)', 'GPL-3.0', '(MIT AND GPL-3.0)', 'unknown'].map(isAllowed),
  ).toEqual([true, true, true, false, false, false])
})

it('lists them with the words of their licences', () => {
  const text = licencesText()
  expect(text).toContain('react-dom 19')
  expect(text).toContain('SIL OPEN FONT LICENSE')
})
