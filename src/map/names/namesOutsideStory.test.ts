import { expect, it } from 'vitest'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import type { GroundName } from '../ground/stillGround.ts'
import { namesOutsideStory } from './namesOutsideStory.ts'

const story = raqqaStory()

function nameOf(kind: GroundName['kind'], name: string, given: Partial<GroundName> = {}): GroundName {
  return { kind, name, at: [[39, 36]], fromZoom: 0, rank: 0, ...given }
}

it.each([
  ['Turkey, which is a place of the story', nameOf('country', 'Turkey', { code: 'TR' }), false],
  ['Syria, in which places of the story lie', nameOf('country', 'Syria', { code: 'SY' }), true],
  ['a country without a code', nameOf('country', 'Somaliland'), true],
  ['the governorate of the name of a city of the story', nameOf('admin1', 'Raqqa'), false],
  ['another governorate', nameOf('admin1', 'Aleppo'), true],
  ['a town of the story, a little off its place', nameOf('town', 'Raqqa'), false],
  ['a town of the same name elsewhere', nameOf('town', 'Raqqa', { at: [[10, 36]] }), true],
  ['another town', nameOf('town', 'Kobani'), true],
  ['a river', nameOf('river', 'Euphrates'), true],
])('%s', (_, name, isKept) => {
  expect(namesOutsideStory(story, [name])).toEqual(isKept ? [name] : [])
})
