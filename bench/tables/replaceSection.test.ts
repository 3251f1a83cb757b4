import { expect, it } from 'vitest'
import { replaceSection } from './replaceSection.ts'

it('puts a section in place of the one before and leaves the rest', () => {
  const file = 'Before\n<!-- loads -->\nold\n<!-- /loads -->\nafter'
  expect(replaceSection(file, 'loads', 'new\n')).toBe('Before\n<!-- loads -->\nnew\n<!-- /loads -->\nafter')
})

it('says which marks are missing', () => {
  expect(() => replaceSection('text', 'sizes', 'new')).toThrow('<!-- sizes -->')
})
