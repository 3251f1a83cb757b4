import { expect, it } from 'vitest'
import { counter, startingWith } from './counter.ts'

it('counts by the plural categories of the language', () => {
  const count = counter('en')
  expect([1, 2].map((number) => count(number, { one: '# statement', other: '# statements' }))).toEqual([
    '1 statement',
    '2 statements',
  ])
})

it.each([
  ['Raqqa', 19, '19 statements', 'Raqqa 19 statements'],
  ['Raqqa', 2, 'تصريحان', 'Raqqa 2 تصريحان'],
  ['Raqqa', 1, '19 statements', 'Raqqa 1 19 statements'],
  ['Raqqa', 1234, '1,234 statements', 'Raqqa 1234 1,234 statements'],
])('begins with what is shown: %s %i', (shown, count, counted, name) => {
  expect(startingWith(shown, count, counted)).toBe(name)
})
