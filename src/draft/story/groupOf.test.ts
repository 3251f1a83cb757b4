import { expect, it } from 'vitest'
import { groupOf } from './groupOf.ts'

it.each([
  ['Protesters', null, 'Protesters'],
  ['Some demonstrators', null, 'Protesters'],
  ['Residents', null, 'Residents'],
  ['Charlotte police', null, 'Police'],
  ['Dan Orrin', 'Charlotte-Mecklenburg police chief', 'Police'],
  ['Dan Orrin', 'a resident', null],
  ['Residents’ council', null, null],
  ['Dan Orrin', 'former police chief turned baker', null],
])('puts %s, %s, in the group %s', (name, role, group) => {
  expect(groupOf(name, role, 'Protesters met police.')).toBe(group)
})

it('takes the police for a group where they face protesters only', () => {
  expect(groupOf('Police', null, 'Police found the car.')).toBeNull()
})
