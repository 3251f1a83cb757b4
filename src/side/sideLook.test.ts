import { expect, it } from 'vitest'
import { sideLook } from './sideLook.ts'

const sides = Array.from({ length: 49 }, (_, index) => ({ id: `side-${index}`, name: `Side ${index}` }))

it.each([
  ['side-0', { shape: 'circle', hue: 1 }],
  ['side-1', { shape: 'square', hue: 2 }],
  ['side-5', { shape: 'pentagon', hue: 6 }],
  ['side-6', { shape: 'bar', hue: 7 }],
  ['side-7', { shape: 'circle', hue: 2 }],
  ['side-13', { shape: 'bar', hue: 1 }],
  ['unknown', { shape: 'circle', hue: 1 }],
  [undefined, { shape: 'circle', hue: 1 }],
])('%s', (sideId, look) => {
  expect(sideLook(sides, sideId)).toEqual(look)
})

it('tells 49 sides apart, seven by their hues alone and seven by their shapes alone', () => {
  const looks = sides.map(({ id }) => sideLook(sides, id))
  expect(new Set(looks.map(({ shape, hue }) => `${shape} ${hue}`)).size).toBe(49)
  expect(new Set(looks.slice(0, 7).map(({ hue }) => hue)).size).toBe(7)
  expect(new Set(looks.slice(0, 7).map(({ shape }) => shape)).size).toBe(7)
})
