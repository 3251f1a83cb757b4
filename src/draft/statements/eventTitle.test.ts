import { expect, it } from 'vitest'
import { eventTitle } from './eventTitle.ts'

it.each([
  ['the army took the bridge in August,', 'The army took the bridge in August'],
  [
    'The army took the old bridge in August after heavy fighting with the last of the rebels',
    'The army took the old bridge in August after heavy fighting',
  ],
  [
    'The army took the bridge in August, and the last of the rebels fled over the hills',
    'The army took the bridge in August',
  ],
  [
    'Thousands fled the northern villages and a dozen hamlets around the old market town',
    'Thousands fled the northern villages and a dozen hamlets',
  ],
  ['x'.repeat(100), 'X'.concat('x'.repeat(99))],
])('cuts %j where a phrase ends', (clause, title) => {
  expect(eventTitle(clause)).toBe(title)
})
