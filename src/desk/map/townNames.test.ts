import { expect, it } from 'vitest'
import { townNamesLayer, townsBut } from './townNames.ts'

it('names towns in the desk’s language, and not until one draws', () => {
  const { layout, paint } = townNamesLayer('ar', { ink: 'black', land: 'white' })
  const name = ['coalesce', ['get', 'name:ar'], ['get', 'name']]
  expect(layout).toMatchObject({ visibility: 'none', 'text-field': ['concat', name, '\n•'] })
  expect(paint).toMatchObject({ 'text-color': 'black', 'text-halo-color': 'white' })
})

it('names no town that is a place of the story', () => {
  expect(JSON.stringify(townsBut(['Raqqa']))).toContain('["!",["in",["get","name"],["literal",["Raqqa"]]]]')
})
