import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { sideParts } from './sideParts.ts'

const ids = (sides: readonly { readonly id: string }[]) => sides.map(({ id }) => id)

it('tells sides that speak from those that hold', () => {
  const read = storyFixture({ control: [{ side: 'right' }, { places: ['mosul'], side: 'contested' }] })
  const sides = [...read.sides, { id: 'silent', name: 'Silent' }, { id: 'idle', name: 'Idle' }]
  const [entry] = read.control
  const story = { ...read, sides, control: [...read.control, { ...entry, side: 'silent' }] } as typeof read
  const { speaking, holding } = sideParts(story)
  expect(ids(speaking)).toEqual(['left', 'right', 'idle'])
  expect(ids(holding)).toEqual(['right', 'silent'])
  expect(sideParts(story).speaking).toBe(speaking)
})
