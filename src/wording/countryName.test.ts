import { afterEach, expect, it, vi } from 'vitest'
import { countryName, nameCountries } from './countryName.ts'

afterEach(() => vi.unstubAllGlobals())

it('names a country in a language', () => {
  expect(countryName('SY', 'en')).toBe('Syria')
  expect(countryName('SY', 'fr')).toBe('Syrie')
})

it('has no name for what is no code', () => {
  expect(countryName('sy', 'en')).toBeUndefined()
  expect(countryName('Syria', 'en')).toBeUndefined()
  expect(countryName('QX', 'en')).toBeUndefined()
})

it('makes its names once a language', () => {
  let made = 0
  class Counted extends Intl.DisplayNames {
    constructor(...options: ConstructorParameters<typeof Intl.DisplayNames>) {
      super(...options)
      made += 1
    }
  }
  vi.stubGlobal('Intl', { ...Intl, DisplayNames: Counted })
  for (const code of ['TR', 'IQ', 'SY', 'TR']) countryName(code, 'sv')
  expect(made).toBe(1)
})

it('has the names that it is given, and no others', () => {
  nameCountries('eo', { SY: 'Sirio, as given' })
  expect(countryName('SY', 'eo')).toBe('Sirio, as given')
  expect(countryName('IQ', 'eo')).toBeUndefined()
})
