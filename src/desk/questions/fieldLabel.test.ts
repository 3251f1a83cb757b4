import { expect, it } from 'vitest'
import { deskEnglish } from '../wording/deskEnglish.ts'
import { fieldLabel } from './fieldLabel.ts'

it.each([
  ['statements', 'said.on', 'Said on'],
  ['statements', 'evidence.exact', 'Evidence'],
  ['sources', 'text', 'Its text'],
  ['places', 'geometry.coordinates', 'Where'],
  ['places', 'properties.country', 'Country (ISO code)'],
  ['control', 'side', 'Held by'],
  ['places', 'id', ''],
  ['statements', '', ''],
] as const)('calls in %s the field of %j %j', (list, key, label) => {
  expect(fieldLabel({ list, id: 'x', key }, deskEnglish)).toBe(label)
})

it.each([
  ['lead.statements', 'The page opens with these statements'],
  ['timeline.to', 'Last day'],
  ['id', 'Name of its folder'],
  ['view.fit', 'The first view shows'],
  ['events', 'Events'],
  ['places.features', 'Places'],
])('calls the story’s field of %j %j', (key, label) => {
  expect(fieldLabel({ list: 'story', key }, deskEnglish)).toBe(label)
})
