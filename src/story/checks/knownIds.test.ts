import { expect, it } from 'vitest'
import { knownIds } from './knownIds.ts'

it('knows its ids alone, and what a mistyped one means', () => {
  const { has, nearest } = knownIds(['mosul', 'raqqa'])
  expect([has('mosul'), has('mozul'), has('constructor')]).toEqual([true, false, false])
  expect(nearest('mozul')).toBe('mosul')
})

it('looks for the meaning of the first hundred', () => {
  const { nearest } = knownIds(['mosul'])
  const found = Array.from({ length: 101 }, () => nearest('mozul'))
  expect(found.lastIndexOf('mosul')).toBe(99)
})
