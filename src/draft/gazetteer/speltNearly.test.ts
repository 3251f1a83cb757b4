import { describe, expect, it } from 'vitest'
import { isSpeltNearly } from './speltNearly.ts'

describe('isSpeltNearly', () => {
  it.each([
    ['rubah', 'rutbah'],
    ['zuwara', 'zouara'],
    ['bakoba', 'baquba'],
    ['marea', 'maree'],
  ])('takes %s for %s', (one, other) => {
    expect(isSpeltNearly(one, other)).toBe(true)
  })

  it.each([
    ['rubah', 'rubah'],
    ['rubah', 'rudah'],
    ['rubah', 'dubah'],
    ['hit', 'hita'],
    ['mosul', 'mossoro'],
  ])('keeps %s from %s', (one, other) => {
    expect(isSpeltNearly(one, other)).toBe(false)
  })
})
