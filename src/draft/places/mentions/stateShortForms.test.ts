import { describe, expect, it } from 'vitest'
import { stateOfShortForm } from './stateShortForms.ts'

describe('stateOfShortForm', () => {
  it.each([
    ['Mo.', 'US-MO'],
    ['Mo', 'US-MO'],
    ['MO', 'US-MO'],
    ['N.Y.', 'US-NY'],
    ['W. Va.', 'US-WV'],
    ['B.C.', 'CA-BC'],
    ['L.A.', null],
    ['mo', null],
    ['Gen.', null],
  ])('reads %s', (form, unit) => {
    expect(stateOfShortForm(form)).toBe(unit)
  })
})
