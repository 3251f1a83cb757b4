import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from './folded.ts'

describe('folded', () => {
  it.each([
    ['Ar Ruţbah', 'ar rutbah'],
    ['St. Louis', 'saint louis'],
    ['Saint-Louis', 'saint louis'],
    ['Ft. Worth', 'fort worth'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['Łódź', 'lodz'],
    ['U.S.', 'us'],
    ['Şanlıurfa', 'sanliurfa'],
    ['الرقة', 'الرقة'],
    ['--', ''],
  ])('folds %s', (name, key) => {
    expect(folded(name)).toBe(key)
  })

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => folded(folded(name)) === folded(name)))
  })
})
