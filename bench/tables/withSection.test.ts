import { expect, it } from 'vitest'
import { withSection } from './withSection.ts'

it('puts a section in place of the one before and leaves the rest', () => {
  const file = 'Before\n<!-- loads -->\nold\n<!-- /loads -->\nafter'
  expect(withSection(file, 'loads', 'new\n')).toBe('Before\n<!-- loads -->\nnew\n<!-- /loads -->\nafter')
})

it('says which marks are missing', () => {
  expect(() => withSection('text', 'sizes', 'new')).toThrow('<!-- sizes -->')
})
